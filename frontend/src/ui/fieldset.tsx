import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import type { FieldProps } from "./field";
import { FieldError } from "./field-error";
import "./field.css";

interface FieldsetProps extends FieldProps {
  children: ReactNode;
}

/** Several inputs that answer one question. */
export function Fieldset({ label, help, error, optional, children }: FieldsetProps) {
  const { t } = useTranslation();
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  return (
    <fieldset
      className={classes("field", Boolean(error) && "field--wrong")}
      aria-describedby={[helpId, errorId].filter(Boolean).join(" ") || undefined}
    >
      <legend className="field__label">
        {label}
        {optional ? <span className="field__optional"> ({t("field.optional")})</span> : null}
      </legend>
      {help ? (
        <p id={helpId} className="field__help">
          {help}
        </p>
      ) : null}
      {children}
      <FieldError id={errorId} message={error} />
    </fieldset>
  );
}
