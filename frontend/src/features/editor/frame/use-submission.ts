import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { sendKept } from "@/api/client";
import { ProblemError, type Violation } from "@/api/problem";
import type { RecordDraft } from "@/drafts/record-draft";
import type { RecordKind } from "@/records/record-kinds";

interface UseSubmission {
  kind: RecordKind;
  id: string;
  draft: RecordDraft;
}

/** Hands the record to the moderators, once everything typed has arrived; keeps what it said was missing. */
export function useSubmission({ kind, id, draft }: UseSubmission) {
  const queries = useQueryClient();
  const [missing, setMissing] = useState<readonly Violation[]>([]);
  const submission = useMutation({
    mutationFn: async () => {
      await draft.sendNow();
      if (draft.current().status !== "saved") throw new NotSavedError();
      await sendKept({
        method: "POST",
        path: `/api/v1/${kind}/${id}/submission`,
        headers: { "If-Match": draft.version() },
      });
    },
    onSuccess: async () => {
      setMissing([]);
      await queries.invalidateQueries({ queryKey: [kind] });
    },
    onError: (error) => {
      setMissing(error instanceof ProblemError && error.status === 422 ? error.violations : []);
      // Somebody else changed it meanwhile: take up their version, so that the person sees what they submit.
      if (error instanceof ProblemError && error.status === 412) void draft.start();
    },
  });
  return { submission, missing, setMissing };
}

/** Something typed has not arrived yet: no line, a field to correct, two versions to choose from. */
export class NotSavedError extends Error {
  override readonly name = "NotSavedError";
}
