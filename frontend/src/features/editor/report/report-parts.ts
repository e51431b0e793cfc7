import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects, asText, jsonOf } from "@/drafts/read";
import { decimalOf, isDecimal } from "../indicators/inputs";
import type { ValueDue } from "./ground";

/** The parts as they stand: those written here, else those of the period, with what is wanted of each. */
export function partsOf(item: ValueDue, value: JsonObject): JsonObject[] {
  return asObjects(value.parts ?? jsonOf({ parts: item.period?.parts ?? [] }).parts);
}

/** The parts as they are sent: numbers as the API takes them; null where none was touched, and those of the period stay. */
export function sentParts(parts: Json | undefined): JsonObject[] | null {
  if (parts === undefined || parts === null) return null;
  return asObjects(parts)
    .map(({ dimension, category, target, actual }) => ({
      dimension,
      category,
      target: target ?? null,
      actual: decimalOf(asText(actual)),
    }))
    .filter(({ target, actual }) => target !== null || actual !== null);
}

/** What is wrong with the parts of a value, and in which dimension. */
export interface PartsFault {
  kind: "notNumber" | "noTotal" | "notTheTotal" | "moreThanTotal";
  dimension: ValueDue["dimensions"][number];
  /** What the parts make. */
  sum: number;
}

/**
 * The rule of the API, told before a report leaves: it may be written without a connection. Parts of what is counted make
 * the total where all of them are there, and never more than it; parts of a percentage are not added.
 */
export function partsFault(item: ValueDue, value: JsonObject): PartsFault | undefined {
  if (value.parts === undefined || value.parts === null) return undefined;
  const total = decimalOf(asText(value.actual));
  const hasTotal = total !== null || Boolean(value.actualFraction);
  for (const dimension of item.dimensions) {
    const written = partsOf(item, value)
      .filter((part) => part.dimension === dimension.code)
      .flatMap((part) => decimalOf(asText(part.actual)) ?? []);
    const sum = Number(written.reduce((all, each) => all + Number(each), 0).toFixed(4));
    const fault = (kind: PartsFault["kind"]): PartsFault => ({ kind, dimension, sum });
    if (written.length === 0) continue;
    if (!written.every(isDecimal)) return fault("notNumber");
    if (!hasTotal) return fault("noTotal");
    if (item.measure.code !== "unit" || !isDecimal(total)) continue;
    const isWhole = written.length === dimension.categories.length;
    if (isWhole && sum !== Number(total)) return fault("notTheTotal");
    if (!isWhole && sum > Number(total) && written.every((each) => Number(each) >= 0))
      return fault("moreThanTotal");
  }
  return undefined;
}
