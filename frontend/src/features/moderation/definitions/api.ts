import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";
import type { components } from "@/api/schema";

export type Definition = components["schemas"]["IndicatorDefinition"];
export type DefinitionInput = components["schemas"]["IndicatorDefinitionInput"];

export const definitionsQuery = queryOptions({
  queryKey: ["indicator-definitions"],
  staleTime: 0,
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/indicator-definitions", { signal })),
});

/** Codes with their words, from one of the closed lists. */
export const wordsQuery = (list: "indicator-measures" | "aggregations" | "accumulations") =>
  queryOptions({
    queryKey: [list],
    queryFn: ({ signal }) => dataOf(api.GET(`/api/v1/${list}`, { signal })),
  });

/** A new common indicator, or the one that was read with this version. */
export function saveDefinition(
  input: DefinitionInput,
  known: Definition | undefined,
  idempotencyKey: string,
) {
  return known
    ? dataOf(
        api.PUT("/api/v1/indicator-definitions/{code}", {
          params: { path: { code: known.code }, header: ifMatch(`"${known.version}"`) },
          body: input,
        }),
      )
    : dataOf(
        api.POST("/api/v1/indicator-definitions", {
          params: { header: { "Idempotency-Key": idempotencyKey } },
          body: input,
        }),
      );
}
