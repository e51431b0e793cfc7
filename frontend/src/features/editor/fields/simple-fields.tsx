import { asFlag, asText } from "@/drafts/read";
import { RadioGroup } from "@/ui/choices";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useTranslation } from "react-i18next";
import { errorAt, useDraft, type FieldName } from "../frame/draft-context";
import { useFieldWords, type WordedField } from "./words";

interface SimpleFieldProps {
  name: FieldName & WordedField;
  /** Another help than the field has in the other records. */
  help?: string;
  optional?: boolean;
}

interface CodeFieldProps extends SimpleFieldProps {
  choices: readonly { value: string; label: string }[];
  placeholder?: string | false;
}

/** One code of a list. */
export function CodeField({ name, help, choices, placeholder, optional }: CodeFieldProps) {
  const { values, change, violations } = useDraft();
  return (
    <Select
      {...useFieldWords()(name)}
      {...(help ? { help } : {})}
      optional={optional}
      choices={choices}
      placeholder={placeholder}
      value={asText(values[name])}
      error={errorAt(violations, name)}
      onChange={({ currentTarget }) => change(name, currentTarget.value || null)}
    />
  );
}

/** A short text that has no language: an acronym, an address. */
export function PlainField({ name, optional, type }: SimpleFieldProps & { type?: "url" }) {
  const { values, change, violations } = useDraft();
  return (
    <TextInput
      {...useFieldWords()(name)}
      optional={optional}
      inputMode={type}
      value={asText(values[name])}
      error={errorAt(violations, name)}
      onChange={({ currentTarget }) => change(name, currentTarget.value || null)}
    />
  );
}

/** Yes, no, or nobody said so. */
export function YesNoField({ name }: SimpleFieldProps) {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const flag = asFlag(values[name]);
  return (
    <RadioGroup
      {...useFieldWords()(name)}
      inline
      choices={[
        { value: "yes", label: t("yesNo.yes") },
        { value: "no", label: t("yesNo.no") },
        { value: "unknown", label: t("yesNo.unknown") },
      ]}
      value={flag === undefined ? "unknown" : flag ? "yes" : "no"}
      error={errorAt(violations, name)}
      onChange={(answer) => change(name, answer === "unknown" ? null : answer === "yes")}
    />
  );
}
