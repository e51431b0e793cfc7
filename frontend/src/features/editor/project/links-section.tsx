import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asText } from "@/drafts/read";
import { RemovableChip } from "@/ui/chip";
import type { Option } from "@/ui/combobox";
import { FieldError } from "@/ui/field-error";
import { SearchCombobox } from "@/ui/search-combobox";
import { agreementQuery, nameOf, projectQuery, searchAgreements, searchProjects } from "../api";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

/** The frame the project stands in: an agreement above it, a programme around it, a phase before it. */
export function LinksSection() {
  const { values } = useDraft();
  const agreementId = asText(values.agreementId);
  const agreement = useQuery({ ...agreementQuery(agreementId), enabled: agreementId !== "" });
  return (
    <>
      <RecordLink
        name="agreementId"
        kind="agreements"
        search={searchAgreements}
        chosen={agreement.data ? nameOf(agreement.data.titles) : undefined}
      />
      <ProjectLink name="parentId" />
      <ProjectLink name="followsId" />
    </>
  );
}

function ProjectLink({ name }: { name: "parentId" | "followsId" }) {
  const { values } = useDraft();
  const id = asText(values[name]);
  const project = useQuery({ ...projectQuery(id), enabled: id !== "" });
  return (
    <RecordLink
      name={name}
      kind="projects"
      search={searchProjects}
      chosen={project.data ? nameOf(project.data.titles) : undefined}
    />
  );
}

interface RecordLinkProps {
  name: "agreementId" | "parentId" | "followsId";
  kind: "agreements" | "projects";
  search: (q: string, signal: AbortSignal) => Promise<Option[]>;
  /** Name of the record chosen, once it is known. */
  chosen: string | undefined;
}

function RecordLink({ name, kind, search, chosen }: RecordLinkProps) {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const { label, help } = useFieldWords()(name);
  const error = errorAt(violations, name);
  if (asText(values[name]) !== "") {
    return (
      <div className="field">
        <p className="field__label">{label}</p>
        <ul className="chips">
          <li>
            <RemovableChip
              label={chosen ?? t("links.chosen")}
              onRemove={() => change(name, null)}
            />
          </li>
        </ul>
        <FieldError id={undefined} message={error} />
      </div>
    );
  }
  return (
    <SearchCombobox
      label={label}
      help={help}
      optional
      error={error}
      searchKey={[kind]}
      search={search}
      onChoose={({ value }) => change(name, value)}
    />
  );
}
