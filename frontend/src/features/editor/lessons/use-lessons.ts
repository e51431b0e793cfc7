import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sendKept } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";
import { lessonsOfProjectQuery, type Lesson } from "@/records/lessons/api";

/** A lesson given out of hand: a new one, or one that is there. */
export interface Written {
  lesson: Lesson | undefined;
  body: JsonObject;
  /** Kept for every try of one wording, so that a lost answer adds nothing twice. */
  key: string;
}

/** The lessons and questions of a project, and the ways to change them; each is a record of its own. */
export function useLessons(projectId: string) {
  const queries = useQueryClient();
  const query = useQuery(lessonsOfProjectQuery(projectId));
  const refresh = () => queries.invalidateQueries({ queryKey: ["projects"] });
  const write = useMutation({
    mutationFn: ({ lesson, body, key }: Written) =>
      lesson
        ? changed(lesson, body)
        : sendKept({
            method: "POST",
            path: `/api/v1/projects/${projectId}/lessons`,
            body,
            headers: { "Idempotency-Key": key },
          }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (lesson: Lesson) =>
      sendKept({ method: "DELETE", path: addressOf(lesson), headers: tagOf(lesson) }),
    onSuccess: refresh,
  });
  /** Writes the places of those that no longer stand where they did. */
  const reorder = useMutation({
    mutationFn: async (ordered: readonly Lesson[]) => {
      for (const [position, lesson] of ordered.entries()) {
        if (lesson.position !== position) await changed(lesson, { position });
      }
    },
    onSettled: refresh,
  });
  return { query, write, remove, reorder, refresh };
}

const addressOf = ({ id }: Lesson) => `/api/v1/lessons/${id}`;
const tagOf = ({ version }: Lesson) => ({ "If-Match": `"${version}"` });

function changed(lesson: Lesson, body: JsonObject) {
  return sendKept({ method: "PATCH", path: addressOf(lesson), body, headers: tagOf(lesson) });
}
