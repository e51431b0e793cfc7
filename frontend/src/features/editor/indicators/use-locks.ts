import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, ifMatch, sendKept } from "@/api/client";
import type { components } from "@/api/schema";

export type PeriodLock = components["schemas"]["PeriodLock"];

/** What is to be locked; the key stays for every try of one wording, so that a lost answer locks nothing twice. */
export interface NewLock {
  input: components["schemas"]["PeriodLockInput"];
  key: string;
}

/** Locks periods of a project and opens them again. */
export function useLocks(projectId: string) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["projects", projectId] });
  const lock = useMutation({
    mutationFn: ({ input, key }: NewLock) =>
      api.POST("/api/v1/projects/{id}/period-locks", {
        params: { path: { id: projectId }, header: { "Idempotency-Key": key } },
        body: input,
      }),
    onSuccess: refresh,
  });
  const unlock = useMutation({
    mutationFn: ({ id, version }: PeriodLock) =>
      sendKept({
        method: "DELETE",
        path: `/api/v1/period-locks/${id}`,
        headers: ifMatch(`"${version}"`),
      }),
    onSuccess: refresh,
  });
  return { lock, unlock, refresh };
}
