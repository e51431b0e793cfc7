import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { sendKept } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";
import { contextEffectsQuery, type ContextEffect } from "@/records/context/api";

interface Written {
  /** The one that is worded anew; undefined for a new one. */
  effect: ContextEffect | undefined;
  body: JsonObject;
  /** Kept for every try of one wording, so that a lost answer adds nothing twice. */
  key: string;
}

const addressOf = ({ id }: ContextEffect) => `/api/v1/context-effects/${id}`;
const tagOf = ({ version }: ContextEffect) => ({ "If-Match": `"${version}"` });

/** What the context does to a project, and the ways to say so; each is a record of its own. */
export function useEffects(projectId: string) {
  const queries = useQueryClient();
  const query = useQuery(contextEffectsQuery(projectId));
  const refresh = () => queries.invalidateQueries({ queryKey: ["projects"] });
  const write = useMutation({
    mutationFn: ({ effect, body, key }: Written) =>
      effect
        ? sendKept({ method: "PATCH", path: addressOf(effect), body, headers: tagOf(effect) })
        : sendKept({
            method: "POST",
            path: `/api/v1/projects/${projectId}/context-effects`,
            body,
            headers: { "Idempotency-Key": key },
          }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (effect: ContextEffect) =>
      sendKept({ method: "DELETE", path: addressOf(effect), headers: tagOf(effect) }),
    onSuccess: refresh,
  });
  return { query, write, remove, refresh };
}
