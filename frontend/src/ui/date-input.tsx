import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { formatPartialDate, type PartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";
import { partsOf, readParts, type DateParts } from "./partial-date";
import "./date-input.css";

interface DateInputProps extends FieldProps {
  value: PartialDate | null | undefined;
  onChange: (value: PartialDate | null) => void;
}

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** A date as precise as it is known: year, or year and month, or all three. */
export function DateInput({ value, onChange, help, error, ...field }: DateInputProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const [parts, setParts] = useState(() => partsOf(value));
  const [left, setLeft] = useState(false);

  const { fault } = readParts(parts);
  const change = (changed: Partial<DateParts>) => {
    const next = { ...parts, ...changed };
    setParts(next);
    const read = readParts(next);
    if (!read.fault) onChange(read.date ?? null);
  };

  // Nobody is told off in the middle of a year.
  const ownError =
    left && fault ? t(fault === "year" ? "field.yearInvalid" : "field.dateInvalid") : undefined;
  const monthName = (month: number) =>
    formatPartialDate(
      { value: `2000-${String(month).padStart(2, "0")}`, precision: "month" },
      language,
    ).replace(/\s*2000/, "");

  return (
    <Fieldset {...field} help={help ?? t("field.dateHint")} error={error ?? ownError}>
      <div className="date-input" onBlur={() => setLeft(true)}>
        <label htmlFor={`${id}-day`}>{t("field.day")}</label>
        <input
          id={`${id}-day`}
          className="input"
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          value={parts.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <label htmlFor={`${id}-month`}>{t("field.month")}</label>
        <select
          id={`${id}-month`}
          className="input"
          value={parts.month}
          onChange={(event) => change({ month: event.currentTarget.value })}
        >
          <option value="">–</option>
          {months.map((month) => (
            <option key={month} value={String(month)}>
              {monthName(month)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-year`}>{t("field.year")}</label>
        <input
          id={`${id}-year`}
          className="input"
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={parts.year}
          onChange={(event) => change({ year: event.currentTarget.value })}
        />
      </div>
    </Fieldset>
  );
}
