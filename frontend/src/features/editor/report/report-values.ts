import { isObject, type Json, type JsonObject } from "@/drafts/merge";
import { asDate, asFlag, asObjects, asText, asTexts, isBlank } from "@/drafts/read";
import { writtenTexts } from "../fields/texts-field";
import { decimalOf, fractionOf, isDecimal } from "../indicators/inputs";
import type { ValueDue } from "./ground";
import { partsFault, sentParts } from "./report-parts";

/** The lines of a report, in the order they are asked for. */
export const lines = ["situation", "results", "remaining", "difficulties", "money"] as const;

/** What stands in the form of one value; empty where nothing was written. */
export function valueIn(values: JsonObject, indicatorId: string): JsonObject {
  const all = values.values;
  const value = isObject(all) ? all[indicatorId] : undefined;
  return isObject(value) ? value : {};
}

/** With the first word of a value goes what the writer had before them: which period, in which version. */
export function startedValue(item: ValueDue, value: JsonObject, year: string): JsonObject {
  if (value.starts) return value;
  const { period } = item;
  const thisYear = { value: year, precision: "year" };
  return {
    starts: period ? { ...period.starts } : thisYear,
    ends: period ? { ...period.ends } : thisYear,
    seenVersion: period?.version ?? null,
    ...value,
  };
}

function isWritten(value: JsonObject): boolean {
  const { actual, actualFraction, account, noData } = value;
  return [actual, actualFraction, account, noData].some((each) => !isBlank(each));
}

/** What keeps a report from being sent: nothing said, no date, what is no number, parts that do not make the total. Paths as the API names them. */
export function faultsOf(values: JsonObject, due: readonly ValueDue[]): ReadonlySet<string> {
  const faults = new Set<string>();
  if (isBlank(values.situation)) faults.add("situation");
  if (!asDate(values.dated)) faults.add("dated");
  for (const [id, value] of Object.entries(isObject(values.values) ? values.values : {})) {
    if (!isObject(value)) continue;
    const item = due.find(({ indicatorId }) => indicatorId === id);
    if (item && partsFault(item, value)) faults.add(`parts.${id}`);
    if (!isWritten(value)) continue;
    if (
      !isDecimal(decimalOf(asText(value.actual))) ||
      fractionOf(value.actualFraction) === undefined
    )
      faults.add(`values.${id}`);
  }
  return faults;
}

/** The report as it is sent, once {@link faultsOf} finds nothing. */
export function reportBody(values: JsonObject): JsonObject {
  const report: JsonObject = {
    dated: values.dated,
    starts: values.starts ?? null,
    ends: values.ends ?? null,
    openToAll: asFlag(values.openToAll) ?? false,
    unforeseen: !isBlank(values.difficulties) && (asFlag(values.unforeseen) ?? false),
  };
  for (const line of lines) report[line] = writtenTexts(asTexts(values[line]));
  const typed = Object.entries(isObject(values.values) ? values.values : {});
  return { report, values: typed.flatMap(([id, value]) => sentValue(id, value)) };
}

function sentValue(indicatorId: string, value: Json | undefined): JsonObject[] {
  if (!isObject(value) || !isWritten(value)) return [];
  const { starts, ends, seenVersion } = value;
  const fraction = fractionOf(value.actualFraction) ?? null;
  const account = writtenTexts(asTexts(value.account));
  const actual = fraction ? null : decimalOf(asText(value.actual));
  const known = fraction ?? account ?? actual;
  return [
    {
      indicatorId,
      seenVersion: seenVersion ?? null,
      starts,
      ends,
      actual,
      actualFraction: fraction,
      parts: sentParts(value.parts),
      account,
      noData: known ? null : writtenTexts(asTexts(value.noData)),
    },
  ];
}

/** A report that came back, as it stands in the form. */
export function formValues(body: JsonObject | undefined): JsonObject {
  const values: JsonObject = {};
  for (const value of asObjects(body?.values)) values[asText(value.indicatorId)] = value;
  return { ...(isObject(body?.report) ? body.report : {}), values };
}

/** Which indicator the API speaks of where it says 'values[1].actual'. */
export function indicatorAt(body: JsonObject | undefined, field: string): string | undefined {
  const index = /^values\[(\d+)\]/.exec(field)?.[1];
  return index === undefined
    ? undefined
    : asText(asObjects(body?.values)[Number(index)]?.indicatorId) || undefined;
}
