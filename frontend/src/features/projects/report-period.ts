import { isoOf, type PartialDate } from "@/i18n/format";

/** The days a report speaks of, as 'YYYY-MM-DD', both included; empty where nobody said. */
export interface ReportPeriod {
  from: string;
  to: string;
}

export function yearPeriod(year: number): ReportPeriod {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** From the first day the start can mean to the last day the end can mean. */
export function periodOf(
  start: PartialDate | null | undefined,
  end: PartialDate | null | undefined,
): ReportPeriod {
  return { from: start ? firstDay(start) : "", to: end ? lastDay(end) : "" };
}

function firstDay(date: PartialDate): string {
  return isoOf(date) + { year: "-01-01", month: "-01", day: "" }[date.precision];
}

function lastDay(date: PartialDate): string {
  const known = isoOf(date);
  if (date.precision === "day") return known;
  if (date.precision === "year") return `${known}-12-31`;
  const [year = 0, month = 0] = known.split("-").map(Number);
  return `${known}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}
