import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

export const eventsQuery = (filters: { q?: string; kind?: string[] }) =>
  infiniteQueryOptions({
    queryKey: ["events", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/events", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const eventQuery = (slug: string) =>
  queryOptions({
    queryKey: ["events", slug],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/events/{id}", { params: { path: { id: slug } }, signal })),
  });
