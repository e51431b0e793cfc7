import { useState } from "react";
import type { PartialDate } from "@/i18n/format";
import { DateInput } from "@/ui/date-input";
import type { FieldProps } from "@/ui/field";

interface DateFieldProps extends FieldProps {
  value: PartialDate | null;
  onChange: (value: PartialDate | null) => void;
}

/** A date input that begins anew when its date was changed from elsewhere: a merge, the other version of a conflict. */
export function DateField({ value, onChange, ...field }: DateFieldProps) {
  const [shown, setShown] = useState({ date: value, generation: 0 });
  if (!sameDate(value, shown.date)) setShown({ date: value, generation: shown.generation + 1 });
  return (
    <DateInput
      key={shown.generation}
      {...field}
      value={value}
      onChange={(date) => {
        setShown({ ...shown, date });
        onChange(date);
      }}
    />
  );
}

function sameDate(a: PartialDate | null, b: PartialDate | null): boolean {
  return a?.value === b?.value && a?.precision === b?.precision;
}
