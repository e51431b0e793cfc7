import type { CustomTypeOptions } from "i18next";
import { useTranslation } from "react-i18next";

type Fields = CustomTypeOptions["resources"]["editor"]["fields"];

/** A field that has a label and a help in the texts of the editor. */
export type WordedField = keyof Fields;

/** Label and help of a field, the same in the form, the list of conflicts and what is missing. */
export function useFieldWords(): (name: WordedField) => { label: string; help: string } {
  const { t } = useTranslation("editor");
  return (name) => ({ label: t(`fields.${name}.label`), help: t(`fields.${name}.help`) });
}
