import { readFilters, writeFilters, type RecordFilters } from "@/api/record-filters";

/** What the totals may be parted by, in the order people ask for it. */
export const groupings = ["year", "theme", "country", "funder", "kind", "state", "side"] as const;
type Grouping = (typeof groupings)[number];

/** Filters of the lines themselves, beside those of their projects. */
const ofLines = [
  "project",
  "lineYear",
  "lineFunder",
  "kind",
  "state",
  "side",
  "levy",
  "currency",
  "publication",
] as const;
export type LineFilter = (typeof ofLines)[number];
export type LineFilters = Partial<Record<LineFilter, string[]>>;

/** All that the address of the funding page says. */
export interface FundingView {
  filters: RecordFilters;
  lines: LineFilters;
  groupBy: Grouping;
}

export function readView(search: URLSearchParams): FundingView {
  const lines: LineFilters = {};
  for (const name of ofLines) {
    const values = search.getAll(name).filter((value) => value !== "");
    if (values.length > 0) lines[name] = values;
  }
  const wanted = search.get("par");
  return {
    filters: readFilters(search),
    lines,
    groupBy: groupings.find((grouping) => grouping === wanted) ?? "year",
  };
}

export function writeView({ filters, lines, groupBy }: FundingView): URLSearchParams {
  const search = selection({ filters, lines });
  if (groupBy !== "year") search.set("par", groupBy);
  return search;
}

/** The filters alone, as the API takes them. */
export function selection({ filters, lines }: Omit<FundingView, "groupBy">): URLSearchParams {
  const search = writeFilters(filters);
  for (const name of ofLines) {
    for (const value of lines[name] ?? []) search.append(name, value);
  }
  return search;
}

export function activeLineFilters(lines: LineFilters): { name: LineFilter; value: string }[] {
  return ofLines.flatMap((name) => (lines[name] ?? []).map((value) => ({ name, value })));
}

/** The same view without one of its line filters. */
export function without(view: FundingView, name: LineFilter, value: string): FundingView {
  const left = (view.lines[name] ?? []).filter((each) => each !== value);
  return { ...view, lines: { ...view.lines, [name]: left } };
}

/**
 * The view narrowed to one row of the table; undefined where no filter says the same, as for what
 * is not specified or put together.
 */
export function narrowedTo(
  view: FundingView,
  code: string,
  currency: string,
): FundingView | undefined {
  const { filters, groupBy } = view;
  const lines: LineFilters = { ...view.lines, currency: [currency] };
  if (code === "others" || (code === "unspecified" && groupBy !== "side")) return undefined;
  switch (groupBy) {
    case "theme":
      return { ...view, filters: { ...filters, theme: [code] }, lines };
    case "country":
      return { ...view, filters: { ...filters, country: [code] }, lines };
    case "year":
      return { ...view, lines: { ...lines, lineYear: [code] } };
    case "funder":
      return { ...view, lines: { ...lines, lineFunder: [code] } };
    case "kind":
    case "state":
    case "side":
      return { ...view, lines: { ...lines, [groupBy]: [code] } };
  }
}
