import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { nextCursor } from "@/records/paged-list";

type Schemas = components["schemas"];
export type DueValue = Schemas["DueValue"];
export type DueBoardLine = Schemas["DueBoardLine"];

export const dueStates = ["late", "due", "coming", "entered", "locked"] as const;
export type DueState = (typeof dueStates)[number];

/** Whose values, of which project: what both the board and the list are asked for. */
export interface DueFilter {
  partner?: string[];
  project?: string[];
  agreement?: string[];
  /** What both sides say of a value that was entered. */
  standing?: string[];
}

export const dueBoardQuery = (filter: DueFilter) =>
  queryOptions({
    queryKey: ["projects", "due", "board", filter],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/due-values/board", { params: { query: filter }, signal })),
  });

export const dueValuesQuery = (filter: DueFilter & { state?: DueState[] }) =>
  infiniteQueryOptions({
    queryKey: ["projects", "due", "list", filter],
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/due-values", {
          params: { query: { ...filter, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    initialPageParam: "",
    getNextPageParam: nextCursor,
  });
