import type { PartialDate } from "@/i18n/format";
import { isLanguage } from "@/i18n/languages";
import type { Localized } from "@/i18n/localized";

/** What a value of a record's input may be, told by its shape alone. */
export type Shape =
  | { is: "empty" }
  | { is: "boolean"; value: boolean }
  | { is: "text"; value: string }
  | { is: "list"; values: unknown[] }
  | { is: "texts"; value: Localized }
  | { is: "date"; value: PartialDate }
  | { is: "money"; amount: string; currency: string }
  | { is: "object"; entries: [string, unknown][] };

const precisions = ["year", "month", "day"] as const;

export function shapeOf(value: unknown): Shape {
  if (value === null || value === undefined || value === "") return { is: "empty" };
  if (typeof value === "boolean") return { is: "boolean", value };
  if (typeof value === "number") return { is: "text", value: String(value) };
  if (typeof value === "string") return { is: "text", value };
  if (Array.isArray(value)) {
    return value.length === 0 ? { is: "empty" } : { is: "list", values: value };
  }
  const entries = Object.entries(value).filter(([, each]) => each !== null && each !== undefined);
  return entries.length === 0 ? { is: "empty" } : objectShape(entries);
}

function objectShape(entries: [string, unknown][]): Shape {
  const member = (name: string): unknown => entries.find(([key]) => key === name)?.[1];
  if (entries.every(([key, text]) => isLanguage(key) && typeof text === "string")) {
    return { is: "texts", value: Object.fromEntries(entries) };
  }
  const [date, amount, currency] = [member("value"), member("amount"), member("currency")];
  const precision = precisions.find((known) => known === member("precision"));
  if (typeof date === "string" && precision) {
    return { is: "date", value: { value: date, precision } };
  }
  if (entries.length === 2 && typeof amount === "string" && typeof currency === "string") {
    return { is: "money", amount, currency };
  }
  return { is: "object", entries };
}
