import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";
import type { components } from "@/api/schema";

export type Theme = components["schemas"]["Theme"];
export type ThemeInput = components["schemas"]["ThemeInput"];

export const themesQuery = queryOptions({
  queryKey: ["themes"],
  staleTime: 0,
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/themes", { signal })),
});

export const sectorsQuery = queryOptions({
  queryKey: ["sectors"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/sectors", { signal })),
});

/** A new theme, or the one that was read with this version. */
export function saveTheme(input: ThemeInput, known: Theme | undefined, idempotencyKey: string) {
  return known
    ? dataOf(
        api.PUT("/api/v1/themes/{code}", {
          params: { path: { code: known.code }, header: ifMatch(`"${known.version}"`) },
          body: input,
        }),
      )
    : dataOf(
        api.POST("/api/v1/themes", {
          params: { header: { "Idempotency-Key": idempotencyKey } },
          body: input,
        }),
      );
}
