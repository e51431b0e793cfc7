import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

/** What the list of stories can be narrowed by, under the names of the API; all of it lives in the page's address. */
export const storyFilters = ["kind", "effect", "pillar", "theme", "country"] as const;

export type StoryFilters = Partial<Record<(typeof storyFilters)[number], string[]>> & {
  q?: string;
};

export const changeStoriesListQuery = (filters: StoryFilters) =>
  infiniteQueryOptions({
    queryKey: ["change-stories", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/change-stories", {
          params: {
            query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });
