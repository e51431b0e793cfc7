import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { classes } from "./classes";
import { Field, type FieldProps } from "./field";
import { Remaining } from "./remaining";

interface TextAreaProps
  extends FieldProps, Omit<ComponentPropsWithoutRef<"textarea">, "id" | "aria-describedby"> {
  /** Counts down near the end instead of cutting what is typed. Needs a controlled value. */
  limit?: number;
}

export const TextArea = forwardRef<HTMLTextAreaElement, TextAreaProps>(function TextArea(
  { label, help, error, optional, limit, className, ...area },
  ref,
) {
  return (
    <Field label={label} help={help} error={error} optional={optional}>
      {(control) => (
        <>
          <textarea
            ref={ref}
            rows={4}
            {...area}
            {...control}
            className={classes("input", className)}
          />
          <Remaining limit={limit} value={area.value} />
        </>
      )}
    </Field>
  );
});
