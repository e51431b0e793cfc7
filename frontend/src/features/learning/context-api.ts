import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

interface ContextFilters {
  q?: string;
  country?: string[];
  status?: string[];
}

export const contextsQuery = (filters: ContextFilters) =>
  infiniteQueryOptions({
    queryKey: ["context-entries", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/context-entries", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });
