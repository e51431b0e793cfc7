import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { api, dataOf } from "@/api/client";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { SearchForm } from "./search-form";

/** Closed lists that a list of records can be narrowed by. */
type Lists =
  | "/api/v1/partner-types"
  | "/api/v1/agreement-kinds"
  | "/api/v1/agreement-endings"
  | "/api/v1/agreement-validities"
  | "/api/v1/event-kinds"
  | "/api/v1/countries"
  | "/api/v1/context-statuses"
  | "/api/v1/change-story-kinds"
  | "/api/v1/change-effects"
  | "/api/v1/pillars"
  | "/api/v1/evaluation-kinds"
  | "/api/v1/recommendation-states"
  | "/api/v1/lesson-kinds"
  | "/api/v1/guide-steps"
  | "/api/v1/themes";

interface ListFilter {
  /** Its name in the address, which is the API's. */
  name: string;
  label: string;
  /** The choice that filters nothing. */
  any: string;
  list: Lists;
}

interface ListFiltersProps {
  /** None where the list cannot be searched by words. */
  searchLabel?: string;
  filters: readonly ListFilter[];
}

/** Words to search for and one choice per closed list; all of it lives in the address. */
export function ListFilters({ searchLabel, filters }: ListFiltersProps) {
  const { t } = useTranslation("terms");
  const [search, setSearch] = useSearchParams();
  const names = ["q", ...filters.map(({ name }) => name)];
  const set = (name: string, value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  const q = search.get("q") ?? "";
  return (
    <div className="list-filters no-print">
      {searchLabel && (
        <SearchForm key={q} label={searchLabel} value={q} onSearch={(text) => set("q", text)} />
      )}
      {filters.map((filter) => (
        <ListChoice
          key={filter.name}
          filter={filter}
          value={search.get(filter.name) ?? ""}
          onChange={(value) => set(filter.name, value)}
        />
      ))}
      {names.some((name) => search.get(name)) && (
        <Button
          variant="quiet"
          onClick={() =>
            setSearch((before) => {
              const next = new URLSearchParams(before);
              for (const name of names) next.delete(name);
              return next;
            })
          }
        >
          {t("clearFilters")}
        </Button>
      )}
    </div>
  );
}

interface ListChoiceProps {
  filter: ListFilter;
  value: string;
  onChange: (value: string) => void;
}

function ListChoice({ filter: { label, any, list }, value, onChange }: ListChoiceProps) {
  const { data } = useQuery({
    queryKey: ["reference", list],
    staleTime: Infinity,
    queryFn: ({ signal }) => dataOf(api.GET(list, { signal })),
  });
  return (
    <Select
      label={label}
      placeholder={any}
      value={value}
      choices={(data?.items ?? []).map(({ code, label: text }) => ({ value: code, label: text }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What is chosen in the address for one of the lists, as a query takes it; undefined filters nothing. */
export function chosenIn(search: URLSearchParams, name: string): string[] | undefined {
  const value = search.get(name);
  return value ? [value] : undefined;
}
