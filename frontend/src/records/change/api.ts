import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type ChangeMarker = components["schemas"]["ChangeMarker"];
export type ChangeStory = components["schemas"]["ChangeStory"];

/** The change markers of one project, by id or slug: one actor after the other, its steps from the least to the most. */
export const changeMarkersQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "change-markers"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET("/api/v1/projects/{id}/change-markers", {
          params: { path: { id: project } },
          signal,
        }),
      );
      return items;
    },
  });

/** The stories of change of one project that the reader may know of, by id or slug, with what was avoided. */
export const changeStoriesQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "change-stories"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/change-stories", {
          params: { path: { id: project } },
          signal,
        }),
      ),
  });
