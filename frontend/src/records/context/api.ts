import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type ContextEntry = components["schemas"]["ContextEntry"];
export type ContextEffect = components["schemas"]["ContextEffect"];

/** What the context does to one project, by id or slug, the latest first. */
export const contextEffectsQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "context-effects"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET("/api/v1/projects/{id}/context-effects", {
          params: { path: { id: project } },
          signal,
        }),
      );
      return items;
    },
  });
