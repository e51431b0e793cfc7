import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { languages } from "@/i18n/languages";
import { Fieldset } from "@/ui/fieldset";
import { TextInput } from "@/ui/text-input";
import "./terms.css";

type Labels = components["schemas"]["LabelsInput"]["labels"];

interface LabelsFieldsProps {
  label: string;
  labels: Labels;
  /** The refusal of the last try; what it says of a language stands under that language's field. */
  error: unknown;
  onChange: (changed: Labels) => void;
}

/** A name in each of the three languages; all are needed. */
export function LabelsFields({ label, labels, error, onChange }: LabelsFieldsProps) {
  const errorAt = (field: string) =>
    error instanceof ProblemError
      ? error.violations.find((violation) => violation.field === field)?.message
      : undefined;
  return (
    <Fieldset label={label}>
      <div className="terms__names">
        {languages.map(({ code, name }) => (
          <TextInput
            key={code}
            lang={code}
            label={name}
            error={errorAt(`labels.${code}`)}
            value={labels[code] ?? ""}
            onChange={(event) => onChange({ [code]: event.currentTarget.value })}
          />
        ))}
      </div>
    </Fieldset>
  );
}
