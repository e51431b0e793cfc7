import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";
import { selection, type FundingView } from "./line-filters";

/** The order of projects says nothing about sums. */
function asked({ filters: { sort: _sort, ...filters }, lines }: FundingView) {
  return { ...filters, ...lines };
}

export const fundingStatsQuery = (view: FundingView) =>
  queryOptions({
    queryKey: ["stats", "funding", selection(view).toString(), view.groupBy],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/stats/funding", {
          params: { query: { ...asked(view), groupBy: [view.groupBy] } },
          signal,
        }),
      ),
  });

/** What a project is called whose lines alone are shown. */
export const projectTitleQuery = (idOrSlug: string) =>
  queryOptions({
    queryKey: ["projects", idOrSlug],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}", { params: { path: { id: idOrSlug } }, signal })),
  });

export const fundingLinesQuery = (view: FundingView) =>
  infiniteQueryOptions({
    queryKey: ["funding-lines", "list", selection(view).toString()],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/funding-lines", {
          params: {
            query: { ...asked(view), limit: 20, ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const leviesQuery = (view: FundingView) =>
  infiniteQueryOptions({
    queryKey: ["stats", "levies", selection(view).toString()],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/stats/levies", {
          params: {
            query: { ...asked(view), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });
