import { useMutation, useQueryClient } from "@tanstack/react-query";
import { sendKept } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";
import type { ContextEntry } from "@/records/context/api";

interface Written {
  /** The one that is worded anew; undefined for a new one. */
  entry: ContextEntry | undefined;
  body: JsonObject;
  /** Kept for every try of one wording, so that a lost answer adds nothing twice. */
  key: string;
}

const addressOf = ({ id }: ContextEntry) => `/api/v1/context-entries/${id}`;
const tagOf = ({ version }: ContextEntry) => ({ "If-Match": `"${version}"` });

/** What moderators do with the register. */
export function useContexts() {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: ["context-entries"] });
  const write = useMutation({
    mutationFn: ({ entry, body, key }: Written) =>
      entry
        ? sendKept({ method: "PATCH", path: addressOf(entry), body, headers: tagOf(entry) })
        : sendKept({
            method: "POST",
            path: "/api/v1/context-entries",
            body,
            headers: { "Idempotency-Key": key },
          }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (entry: ContextEntry) =>
      sendKept({ method: "DELETE", path: addressOf(entry), headers: tagOf(entry) }),
    onSuccess: refresh,
  });
  return { write, remove, refresh };
}
