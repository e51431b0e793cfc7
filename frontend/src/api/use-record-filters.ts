import { useSearchParams } from "wouter";
import { isFilter, readFilters, writeFilters, type RecordFilters } from "./record-filters";

/** The filters in this page's address, and a way to change them without leaving the page or losing what else it says. */
export function useRecordFilters(): [RecordFilters, (next: RecordFilters) => void] {
  const [search, setSearch] = useSearchParams();
  return [readFilters(search), (next) => setSearch((before) => withFilters(before, next))];
}

function withFilters(before: URLSearchParams, next: RecordFilters): URLSearchParams {
  const search = writeFilters(next);
  for (const [name, value] of before) {
    if (!isFilter(name)) search.append(name, value);
  }
  return search;
}
