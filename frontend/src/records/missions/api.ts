import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type Mission = components["schemas"]["Mission"];

/** The missions of one project with their sums, by id or slug, the latest first. */
export const missionsQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "missions"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/missions", { params: { path: { id: project } }, signal }),
      ),
  });
