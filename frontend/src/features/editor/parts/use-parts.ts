import { useMutation, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { sendKept } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";

/** A record of its own under a project. */
export interface Part {
  id: string;
  version: number;
}

interface Written<Kind extends Part> {
  /** The one that is worded anew; undefined for a new one. */
  part: Kind | undefined;
  body: JsonObject;
  /** Kept for every try of one wording, so that a lost answer adds nothing twice. */
  key: string;
}

const tagOf = ({ version }: Part) => ({ "If-Match": `"${version}"` });

/**
 * The parts of one kind of a project, and the ways to write them.
 *
 * @param noun the last word of their address, as 'missions'
 */
export function useParts<Kind extends Part>(
  projectId: string,
  noun: string,
  query: UseQueryResult<Kind[]>,
) {
  const queries = useQueryClient();
  const addressOf = ({ id }: Part) => `/api/v1/${noun}/${id}`;
  const refresh = () => queries.invalidateQueries({ queryKey: ["projects"] });
  const write = useMutation({
    mutationFn: ({ part, body, key }: Written<Kind>) =>
      part
        ? sendKept({ method: "PATCH", path: addressOf(part), body, headers: tagOf(part) })
        : sendKept({
            method: "POST",
            path: `/api/v1/projects/${projectId}/${noun}`,
            body,
            headers: { "Idempotency-Key": key },
          }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: (part: Kind) =>
      sendKept({ method: "DELETE", path: addressOf(part), headers: tagOf(part) }),
    onSuccess: refresh,
  });
  return { query, write, remove, refresh };
}

export type Parts<Kind extends Part> = ReturnType<typeof useParts<Kind>>;
