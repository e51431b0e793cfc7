import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

export interface PartnerFilters {
  q?: string;
  country?: string[];
  type?: string[];
}

export const partnersQuery = (filters: PartnerFilters) =>
  infiniteQueryOptions({
    queryKey: ["partners", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/partners", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

const path = (slug: string) => ({ path: { id: slug } });

export const partnerQuery = (slug: string) =>
  queryOptions({
    queryKey: ["partners", slug],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/partners/{id}", { params: path(slug), signal })),
  });

export const partnerFundingQuery = (slug: string) =>
  queryOptions({
    queryKey: ["partners", slug, "funding"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/partners/{id}/funding", { params: path(slug), signal })),
  });

export const partnerAgreementsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["partners", slug, "agreements"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/partners/{id}/agreements", {
          params: { ...path(slug), query: { limit: 50 } },
          signal,
        }),
      ),
  });

export const partnerProjectsQuery = (slug: string) =>
  infiniteQueryOptions({
    queryKey: ["partners", slug, "projects"],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const page = await dataOf(
        api.GET("/api/v1/partners/{id}/projects", {
          params: {
            ...path(slug),
            query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      );
      return { ...page, items: page.items.map((each) => ({ ...each, id: each.project.id })) };
    },
    getNextPageParam: nextCursor,
  });
