import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

export type Lesson = components["schemas"]["LessonView"];
export type LessonItem = components["schemas"]["LessonItem"];
export type LessonReply = components["schemas"]["LessonReply"];

/** The lessons and open questions of one project, by id or slug. */
export const lessonsOfProjectQuery = (project: string) =>
  queryOptions({
    queryKey: ["projects", project, "lessons"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET("/api/v1/projects/{id}/lessons", { params: { path: { id: project } }, signal }),
      );
      return items;
    },
  });
