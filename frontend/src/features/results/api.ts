import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { RecordFilters } from "@/api/record-filters";
import type { components } from "@/api/schema";
import { nextCursor } from "@/records/paged-list";

export interface IndicatorFilters extends Pick<
  RecordFilters,
  "partner" | "agreement" | "country" | "theme" | "year"
> {
  q?: string;
  reported?: boolean;
  standing?: string[];
  pillar?: components["schemas"]["Pillar"][];
}

export const indicatorsQuery = (filters: IndicatorFilters) =>
  infiniteQueryOptions({
    queryKey: ["indicators", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/indicators", {
          params: {
            query: {
              ...filters,
              sort: "title",
              limit: 30,
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });
