import { forwardRef, useId, type ComponentPropsWithoutRef } from "react";
import "./choices.css";

interface TickBoxProps extends Omit<ComponentPropsWithoutRef<"input">, "id"> {
  label: string;
  help?: string;
}

/** One yes-or-no question. */
export const Checkbox = forwardRef<HTMLInputElement, TickBoxProps>(function Checkbox(props, ref) {
  return <Tick ref={ref} type="checkbox" {...props} />;
});

/** A box or a button with its label beside it and help below. */
export const Tick = forwardRef<HTMLInputElement, TickBoxProps>(function Tick(
  { label, help, ...input },
  ref,
) {
  const id = useId();
  const helpId = help ? `${id}-help` : undefined;
  return (
    <div className="choice">
      <input ref={ref} {...input} id={id} aria-describedby={helpId} />
      <label htmlFor={id}>{label}</label>
      {help ? (
        <p id={helpId} className="field__help">
          {help}
        </p>
      ) : null}
    </div>
  );
});
