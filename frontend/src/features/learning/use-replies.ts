import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, sendKept } from "@/api/client";
import type { components } from "@/api/schema";
import type { Lesson, LessonReply } from "@/records/lessons/api";

type Input = components["schemas"]["LessonReplyInput"];

export interface Said {
  /** What was said before and is worded anew; undefined for something new. */
  before: LessonReply | undefined;
  input: Input;
  /** Kept for every try of one wording, so that a lost answer says nothing twice. */
  key: string;
}

/** What a partner does with what it says to a lesson; each shows up as soon as the API has it. */
export function useReplies(lesson: Lesson) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ["lessons"] }),
      queries.invalidateQueries({ queryKey: ["projects"] }),
    ]);
  const say = useMutation({
    mutationFn: ({ before, input, key }: Said) =>
      before
        ? api.PUT("/api/v1/lesson-replies/{id}", {
            params: { path: { id: before.id }, header: ifMatch(`"${before.version}"`) },
            body: input,
          })
        : api.POST("/api/v1/lessons/{id}/replies", {
            params: { path: { id: lesson.id }, header: { "Idempotency-Key": key } },
            body: input,
          }),
    onSuccess: refresh,
  });
  const takeBack = useMutation({
    mutationFn: ({ id, version }: LessonReply) =>
      sendKept({
        method: "DELETE",
        path: `/api/v1/lesson-replies/${id}`,
        headers: ifMatch(`"${version}"`),
      }),
    onSuccess: refresh,
  });
  return { say, takeBack, refresh };
}
