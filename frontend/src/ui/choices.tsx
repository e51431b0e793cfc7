import { useId } from "react";
import { Tick } from "./checkbox";
import { classes } from "./classes";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";
import type { Choice } from "./select";

interface GroupProps<Value extends string> extends FieldProps {
  choices: readonly Choice<Value>[];
  /** Beside one another where there is room; short labels only. */
  inline?: boolean;
}

interface CheckboxGroupProps<Value extends string> extends GroupProps<Value> {
  value: readonly Value[];
  onChange: (value: Value[]) => void;
}

/** Any number of answers, in the order of the choices. */
export function CheckboxGroup<Value extends string>({
  choices,
  value,
  onChange,
  inline,
  ...field
}: CheckboxGroupProps<Value>) {
  const toggle = (changed: Value, checked: boolean) =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((each) => (each === changed ? checked : value.includes(each))),
    );
  return (
    <Fieldset {...field}>
      <div className={classes("choices", inline && "choices--inline")}>
        {choices.map((choice) => (
          <Tick
            key={choice.value}
            type="checkbox"
            label={choice.label}
            help={choice.help}
            checked={value.includes(choice.value)}
            onChange={(event) => toggle(choice.value, event.currentTarget.checked)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

interface RadioGroupProps<Value extends string> extends GroupProps<Value> {
  value: Value | undefined;
  onChange: (value: Value) => void;
}

/** One answer. */
export function RadioGroup<Value extends string>({
  choices,
  value,
  onChange,
  inline,
  ...field
}: RadioGroupProps<Value>) {
  const name = useId();
  return (
    <Fieldset {...field}>
      <div className={classes("choices", inline && "choices--inline")}>
        {choices.map((choice) => (
          <Tick
            key={choice.value}
            type="radio"
            name={name}
            label={choice.label}
            help={choice.help}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
