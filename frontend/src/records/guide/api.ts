import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type Guide = components["schemas"]["Guide"];
export type GuideStep = Guide["steps"][number];
export type GuideRound = components["schemas"]["GuideRound"];
export type GuideSheet = components["schemas"]["GuideAnswer"];

/** The guide as the partners of one project answered it, by id or slug; each reader gets what they may know. */
export const guideQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "guide"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}/guide", { params: { path: { id: project } }, signal })),
  });
