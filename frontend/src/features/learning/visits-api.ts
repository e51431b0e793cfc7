import { infiniteQueryOptions, keepPreviousData } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { nextCursor } from "@/records/paged-list";

export type EvaluationInList = components["schemas"]["EvaluationInList"];
export type MissionInList = components["schemas"]["MissionInList"];

/** What the list of evaluations can be narrowed by, under the names of the API. */
export const evaluationFilters = ["kind", "recommendationState", "country"] as const;

/** What the list of missions can be narrowed by, under the names of the API. */
export const missionFilters = ["country"] as const;

/** Filters without a list to choose from: links bring them. */
export const broughtFilters = ["project", "partner"] as const;

type Filters = Partial<Record<string, string[]>>;

export const evaluationsAcrossQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ["evaluations", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/evaluations", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });

export const missionsAcrossQuery = (filters: Filters) =>
  infiniteQueryOptions({
    queryKey: ["missions", "list", filters],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      dataOf(
        api.GET("/api/v1/missions", {
          params: { query: { ...filters, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) } },
          signal,
        }),
      ),
    getNextPageParam: nextCursor,
  });
