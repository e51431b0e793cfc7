import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";

interface TextInputProps
  extends FieldProps, Omit<ComponentPropsWithoutRef<"input">, "id" | "aria-describedby"> {
  /** Shown at the end of the box: a currency, a unit. */
  unit?: string;
  /** Right-aligned, digits of one width, a numeric keyboard on a phone. */
  numeric?: boolean;
}

export const TextInput = forwardRef<HTMLInputElement, TextInputProps>(function TextInput(
  { label, help, error, optional, unit, numeric, className, ...input },
  ref,
) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => {
        const box = (
          <input
            ref={ref}
            type="text"
            inputMode={numeric ? "decimal" : undefined}
            autoComplete="off"
            {...input}
            {...control}
            className={classes("input", numeric && "input--numeric", className)}
          />
        );
        if (!unit) return box;
        return (
          <div className="input-group">
            {box}
            <span className="input-group__unit">{unit}</span>
          </div>
        );
      }}
    </Field>
  );
});
