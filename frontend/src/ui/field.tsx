import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { FieldError } from "./field-error";
import "./field.css";

/** What every input has around it. */
export interface FieldProps {
  label: string;
  /** One sentence, with an example where that helps. */
  help?: ReactNode;
  /** What to do about it, not only what is wrong. */
  error?: string;
  /** Said in words; what is required carries no star. */
  optional?: boolean;
}

/** What the input inside must carry, so that label, help and error belong to it. */
export interface ControlProps {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
}

interface FieldFrameProps extends FieldProps {
  children: (control: ControlProps) => ReactNode;
}

export function Field({ label, help, error, optional, children }: FieldFrameProps) {
  const { t } = useTranslation();
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;

  return (
    <div className={classes("field", Boolean(error) && "field--wrong")}>
      <label className="field__label" htmlFor={id}>
        {label}
        {optional ? <span className="field__optional"> ({t("field.optional")})</span> : null}
      </label>
      {help ? (
        <p id={helpId} className="field__help">
          {help}
        </p>
      ) : null}
      {children({
        id,
        "aria-describedby": [helpId, errorId].filter(Boolean).join(" ") || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      <FieldError id={errorId} message={error} />
    </div>
  );
}
