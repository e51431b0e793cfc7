import type { JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import type { Localized } from "@/i18n/localized";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { errorAt, useDraft, type FieldName } from "../frame/draft-context";
import { useFieldWords, type WordedField } from "./words";

interface TextsFieldProps {
  name: FieldName & WordedField;
  limit: number;
  /** Another help than the field has in the other records. */
  help?: string;
  multiline?: boolean;
  optional?: boolean;
}

/** A text of the record in several languages. */
export function TextsField({ name, limit, help, multiline, optional }: TextsFieldProps) {
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  return (
    <LocalizedTextInput
      {...words(name)}
      {...(help ? { help } : {})}
      value={asTexts(values[name])}
      onChange={(texts) => change(name, writtenTexts(texts))}
      error={errorAt(violations, name)}
      limit={limit}
      multiline={multiline}
      optional={optional}
    />
  );
}

/** A language that is emptied is absent, as the API keeps it. */
export function writtenTexts(texts: Localized): JsonObject | null {
  const written = Object.entries(texts).filter(([, text]) => text);
  return written.length > 0 ? Object.fromEntries(written) : null;
}
