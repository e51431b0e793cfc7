import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type Evaluation = components["schemas"]["Evaluation"];

/** The evaluations of one project, by id or slug, the latest first. */
export const evaluationsQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "evaluations"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET("/api/v1/projects/{id}/evaluations", { params: { path: { id: project } }, signal }),
      );
      return items;
    },
  });
