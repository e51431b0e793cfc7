import { useSearchParams } from "wouter";
import { readFilters, writeFilters, type RecordFilters } from "./record-filters";

/** The filters in this page's address, and a way to change them without leaving the page. */
export function useRecordFilters(): [RecordFilters, (next: RecordFilters) => void] {
  const [search, setSearch] = useSearchParams();
  return [readFilters(search), (next) => setSearch(writeFilters(next))];
}
