import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

export const sorts = ["-updated", "-met"] as const;

/** What the list can be narrowed by, under the names of the API; all of it lives in the page's address. */
export const filterNames = ["kind", "theme", "country", "step"] as const;

export type LessonFilters = Partial<Record<(typeof filterNames)[number], string[]>> & {
  q?: string;
  sort: (typeof sorts)[number];
};

export const lessonsQuery = (filters: LessonFilters) =>
  infiniteQueryOptions({
    queryKey: ["lessons", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/lessons", {
          params: {
            query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
          },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const lessonQuery = (id: string) =>
  queryOptions({
    queryKey: ["lessons", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/lessons/{id}", { params: { path: { id } }, signal })),
  });
