import { useTranslation } from "react-i18next";
import { asText } from "@/drafts/read";
import { RemovableChip } from "@/ui/chip";
import type { Option } from "@/ui/combobox";
import { FieldError } from "@/ui/field-error";
import { SearchCombobox } from "@/ui/search-combobox";
import { errorAt, useDraft } from "../frame/draft-context";
import { useFieldWords } from "./words";

interface RecordLinkProps {
  name: "agreementId" | "parentId" | "followsId" | "predecessorId" | "projectId";
  kind: "agreements" | "projects";
  search: (q: string, signal: AbortSignal) => Promise<Option[]>;
  /** Name of the record chosen, once it is known. */
  chosen: string | undefined;
  /** Another help than the field has in the other records. */
  help?: string;
  /** Where more than the one field changes with it. */
  onChange?: (id: string | null) => void;
}

/** Another record this one belongs to: searched for by its title, kept by its id. */
export function RecordLink({ name, kind, search, chosen, onChange, ...own }: RecordLinkProps) {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const { label, help } = useFieldWords()(name);
  const error = errorAt(violations, name);
  const set = onChange ?? ((id: string | null) => change(name, id));
  if (asText(values[name]) !== "") {
    return (
      <div className="field">
        <p className="field__label">{label}</p>
        <ul className="chips">
          <li>
            <RemovableChip label={chosen ?? t("links.chosen")} onRemove={() => set(null)} />
          </li>
        </ul>
        <FieldError id={undefined} message={error} />
      </div>
    );
  }
  return (
    <SearchCombobox
      label={label}
      help={own.help ?? help}
      optional
      error={error}
      searchKey={[kind]}
      search={search}
      onChoose={({ value }) => set(value)}
    />
  );
}
