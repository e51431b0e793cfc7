import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Definition = Schemas["IndicatorDefinition"];
export type Figures = Schemas["DefinitionFigures"];

/** Which projects are put together: all, or those of an agreement, a theme, a country. */
export interface ProjectChoice {
  agreement?: string[];
  theme?: string[];
  country?: string[];
}

export const definitionsQuery = queryOptions({
  queryKey: ["indicator-definitions"],
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/indicator-definitions", { signal })),
});

export const definitionQuery = (code: string) =>
  queryOptions({
    queryKey: ["indicator-definitions", code],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/indicator-definitions/{code}", { params: { path: { code } }, signal }),
      ),
  });

export const figuresQuery = (code: string, query: ProjectChoice) =>
  queryOptions({
    queryKey: ["indicator-definitions", code, "figures", query],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/indicator-definitions/{code}/figures", {
          params: { path: { code }, query },
          signal,
        }),
      ),
  });

/** The agreements and networks whose projects can be put together. */
export const agreementsQuery = queryOptions({
  queryKey: ["agreements", "to choose from"],
  queryFn: ({ signal }) =>
    dataOf(api.GET("/api/v1/agreements", { params: { query: { limit: 100 } }, signal })),
});
