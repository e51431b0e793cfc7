/**
 * The filters that lists, map, facets, figures and exports share, so that all of them show the same
 * set. They live in the address of the page under the names the API uses.
 */
const repeated = [
  "country",
  "theme",
  "sdg",
  "year",
  "status",
  "partner",
  "role",
  "funder",
  "agreement",
  "public",
  "reporting",
  "confirmation",
] as const;
const single = ["q", "minAmount", "updatedSince", "bbox", "sort"] as const;

export type RepeatedFilter = (typeof repeated)[number];
export type SingleFilter = (typeof single)[number];

/** Several values of one filter mean 'or', several filters 'and'. */
export type RecordFilters = Partial<Record<RepeatedFilter, string[]>> &
  Partial<Record<SingleFilter, string>>;

const names: ReadonlySet<string> = new Set([...repeated, ...single]);

/** Whether a name in an address is one of the filters; others, as the layout of a list, are the page's own. */
export function isFilter(name: string): boolean {
  return names.has(name);
}

export function readFilters(search: URLSearchParams): RecordFilters {
  const filters: RecordFilters = {};
  for (const name of repeated) {
    const values = [...new Set(search.getAll(name).filter((value) => value !== ""))];
    if (values.length > 0) filters[name] = values;
  }
  for (const name of single) {
    const value = search.get(name)?.trim();
    if (value) filters[name] = value;
  }
  return filters;
}

/** In a fixed order, so that the same filters are always the same address. */
export function writeFilters(filters: RecordFilters): URLSearchParams {
  const search = new URLSearchParams();
  for (const name of single) {
    const value = filters[name];
    if (value) search.set(name, value);
  }
  for (const name of repeated) {
    for (const value of filters[name] ?? []) search.append(name, value);
  }
  return search;
}

/** The address of a page, or of the API, for these filters. */
export function addressWith(path: string, filters: RecordFilters): string {
  const search = writeFilters(filters).toString();
  return search ? `${path}?${search}` : path;
}

export function toggled(
  filters: RecordFilters,
  name: RepeatedFilter,
  value: string,
): RecordFilters {
  const before = filters[name] ?? [];
  const after = before.includes(value)
    ? before.filter((each) => each !== value)
    : [...before, value];
  return { ...filters, [name]: after };
}

/** Every active filter by itself, for the chips that remove them. Order and text are not filters. */
export function activeFilters(filters: RecordFilters): { name: RepeatedFilter; value: string }[] {
  return repeated.flatMap((name) => (filters[name] ?? []).map((value) => ({ name, value })));
}
