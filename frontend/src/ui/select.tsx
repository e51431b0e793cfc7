import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";

export interface Choice<Value extends string = string> {
  value: Value;
  label: string;
  help?: string;
}

interface SelectProps
  extends
    FieldProps,
    Omit<ComponentPropsWithoutRef<"select">, "id" | "aria-describedby" | "children"> {
  choices: readonly Choice[];
  /** The first, empty line; none where a value is always set. */
  placeholder?: string | false;
}

export const Select = forwardRef<HTMLSelectElement, SelectProps>(function Select(
  { label, help, error, optional, choices, placeholder, className, ...select },
  ref,
) {
  const { t } = useTranslation();
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => (
        <select ref={ref} {...select} {...control} className={classes("input", className)}>
          {placeholder === false ? null : (
            <option value="">{placeholder ?? t("field.choose")}</option>
          )}
          {choices.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
});
