import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf, geoApi } from "@/api/client";
import { nextCursor } from "../paged-list";
import { writeFilters, type RecordFilters } from "@/api/record-filters";

/** List, map and facets for the same filters: the API answers all of them about the same set. */
const keyOf = (filters: RecordFilters) => writeFilters(filters).toString();

function withoutSort({ sort: _sort, ...filters }: RecordFilters): RecordFilters {
  return filters;
}

export const projectsQuery = (filters: RecordFilters) =>
  infiniteQueryOptions({
    queryKey: ["projects", "list", keyOf(filters)],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/projects", {
          params: { query: { ...filters, limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const facetsQuery = (filters: RecordFilters) =>
  queryOptions({
    queryKey: ["facets", keyOf(withoutSort(filters))],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/facets", { params: { query: withoutSort(filters) }, signal })),
  });

export const mapQuery = (filters: RecordFilters) =>
  queryOptions({
    queryKey: ["map", keyOf(withoutSort(filters))],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(geoApi.GET("/api/v1/map", { params: { query: withoutSort(filters) }, signal })),
  });

export const summaryQuery = (filters: RecordFilters) =>
  queryOptions({
    queryKey: ["stats", "summary", keyOf(withoutSort(filters))],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/stats/summary", { params: { query: withoutSort(filters) }, signal })),
  });
