import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { JsonObject } from "@/drafts/merge";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { useOutbox } from "@/drafts/use-outbox";
import { resultsQuery } from "../api";

/** A record of the chain being written: a new one, one that is there, or one that waits on this device. */
export interface Wish {
  method: "POST" | "PATCH";
  path: string;
  body: JsonObject;
  version?: number;
  /** What it takes the place of, where it was refused. */
  item?: OutboxItem;
  title: string;
}

/**
 * The results chain of a project, what waits of it on this device, and the ways to change it.
 *
 * @param href the page that can mend what is refused
 */
export function useResults(
  projectId: string,
  href = `/mon-espace/projets/${projectId}/modifier/indicateurs`,
) {
  const query = useQuery(resultsQuery(projectId));
  const queries = useQueryClient();
  const group = `/api/v1/projects/${projectId}/results`;
  const waiting = useOutbox().filter((item) => item.group === group);

  useEffect(
    () =>
      outbox.onArrived((item) => {
        if (item.group === group)
          void queries.invalidateQueries({ queryKey: ["projects", projectId] });
      }),
    [group, projectId, queries],
  );

  const give = (wish: Wish) =>
    wish.item
      ? outbox.replace(wish.item.id, wish.body, wish.item.problem?.version)
      : outbox.add({
          method: wish.method,
          path: wish.path,
          body: wish.body,
          etag: wish.version === undefined ? undefined : `"${wish.version}"`,
          group,
          title: wish.title,
          href,
        });

  const remove = (path: string, version: number, title: string) =>
    outbox.add({
      method: "DELETE",
      path,
      body: undefined,
      etag: `"${version}"`,
      group,
      title,
      href,
    });

  return { query, waiting, give, remove };
}
