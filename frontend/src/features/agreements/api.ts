import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

export interface AgreementFilters {
  q?: string;
  kind?: string[];
  validity?: string[];
  ending?: string[];
  partner?: string[];
}

export const agreementsQuery = (filters: AgreementFilters) =>
  infiniteQueryOptions({
    queryKey: ["agreements", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/agreements", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const agreementQuery = (slug: string) =>
  queryOptions({
    queryKey: ["agreements", slug],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/agreements/{id}", { params: { path: { id: slug } }, signal })),
  });
