import type { PartialDate } from "@/i18n/format";

/** What stands in the three boxes, perhaps not a date yet. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
}

export type DateFault = "year" | "date";

export function partsOf(date: PartialDate | null | undefined): DateParts {
  const [year = "", month = "", day = ""] = date?.value.split("-") ?? [];
  return {
    year,
    month: date && date.precision !== "year" ? String(Number(month)) : "",
    day: date?.precision === "day" ? String(Number(day)) : "",
  };
}

/** Reads the boxes: a date as precise as they are, nothing, or what is wrong with them. */
export function readParts(parts: DateParts): { date?: PartialDate; fault?: DateFault } {
  const [year, month, day] = [parts.year.trim(), parts.month.trim(), parts.day.trim()];
  if (!year && !month && !day) return {};
  if (!/^\d{4}$/.test(year)) return { fault: "year" };
  if (!month) return day ? { fault: "date" } : { date: { value: year, precision: "year" } };

  const yearMonth = `${year}-${month.padStart(2, "0")}`;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(yearMonth)) return { fault: "date" };
  if (!day) return { date: { value: yearMonth, precision: "month" } };

  const whole = `${yearMonth}-${day.padStart(2, "0")}`;
  return exists(whole) ? { date: { value: whole, precision: "day" } } : { fault: "date" };
}

/** 2021-02-30 would become the 2nd of March. */
function exists(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
