import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Combobox, type Option } from "./combobox";
import type { FieldProps } from "./field";
import { useDebounced } from "./use-debounced";

interface SearchComboboxProps extends FieldProps {
  /** Tells this search apart from others in the cache. */
  searchKey: readonly unknown[];
  search: (query: string, signal: AbortSignal) => Promise<readonly Option[]>;
  onChoose: (option: Option) => void;
  onCreate?: (query: string) => void;
  placeholder?: string;
  /** What stands in the box at first. */
  initialQuery?: string;
  /** Several may be chosen, one after the other: the box empties itself. */
  clears?: boolean;
}

/** A combobox whose options come from the API as one types. */
export function SearchCombobox({
  searchKey,
  search,
  onChoose,
  initialQuery = "",
  clears = false,
  ...rest
}: SearchComboboxProps) {
  const [query, setQuery] = useState(initialQuery);
  const asked = useDebounced(query.trim());
  const found = useQuery({
    queryKey: ["combobox", ...searchKey, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  });

  return (
    <Combobox
      {...rest}
      query={query}
      onQuery={setQuery}
      options={asked && found.data ? found.data : []}
      state={
        found.isError
          ? "failed"
          : found.isFetching || asked !== query.trim()
            ? "searching"
            : "ready"
      }
      onChoose={(option) => {
        setQuery(clears ? "" : option.label);
        onChoose(option);
      }}
    />
  );
}
