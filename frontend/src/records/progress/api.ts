import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type ProgressReport = components["schemas"]["ProgressReport"];
export type ReportedFigure = components["schemas"]["ProgressReportValue"];

/** The progress reports of one project, by id or slug; each reader gets what they may know. */
export const progressReportsQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "progress-reports"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET("/api/v1/projects/{id}/progress-reports", {
          params: { path: { id: project } },
          signal,
        }),
      );
      return items;
    },
  });
