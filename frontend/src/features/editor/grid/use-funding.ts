import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import type { components } from "@/api/schema";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { jsonOf } from "@/drafts/read";
import { useOutbox } from "@/drafts/use-outbox";
import { fundingQuery } from "../api";
import { linesOf, type GridLine } from "./grid";

type LineInput = components["schemas"]["FundingLineInput"];
type LinePatch = components["schemas"]["FundingLinePatch"];

interface Arrived {
  item: OutboxItem;
  at: number;
}

/** The funding lines of a project with what waits on this device, and the ways to change them. */
export function useFunding(projectId: string) {
  const query = useQuery(fundingQuery(projectId));
  const group = `/api/v1/projects/${projectId}/funding-lines`;
  const href = `/mon-espace/projets/${projectId}/modifier/financements`;
  const waiting = useOutbox();
  const queries = useQueryClient();
  const [arrived, setArrived] = useState<readonly Arrived[]>([]);

  useEffect(
    () =>
      outbox.onArrived((item) => {
        if (item.group !== group) return;
        setArrived((before) => [...before, { item, at: Date.now() }]);
        void queries.invalidateQueries({ queryKey: ["projects", projectId] });
      }),
    [group, projectId, queries],
  );

  const lines = useMemo(() => {
    const own = waiting.filter((item) => item.group === group);
    // What has just arrived stays on screen until the list that holds it is here.
    const recent = arrived.filter(({ at }) => at > query.dataUpdatedAt).map(({ item }) => item);
    const unseen = recent.filter(({ id }) => own.every((item) => item.id !== id));
    return linesOf(query.data?.items ?? [], [...unseen, ...own]);
  }, [query.data, query.dataUpdatedAt, waiting, arrived, group]);

  const add = (input: LineInput, title: string) =>
    outbox.add({
      method: "POST",
      path: group,
      body: jsonOf(input),
      etag: undefined,
      group,
      title,
      href,
    });

  /** Changes a line, or what waits of it: a refused one is mended where it lies. */
  const change = async (line: GridLine, patch: LinePatch, title: string) => {
    const body = jsonOf(patch);
    if (line.item && canBeReworded(line.item)) {
      await outbox.replace(line.item.id, { ...line.item.body, ...body });
      return;
    }
    if (line.id === undefined) return;
    await outbox.add({
      method: "PATCH",
      path: `/api/v1/funding-lines/${line.id}`,
      body,
      etag: `"${line.version}"`,
      group,
      title,
      href,
    });
  };

  const remove = async (line: GridLine, title: string) => {
    if (line.item) await outbox.discard(line.item.id);
    if (line.id === undefined) return;
    await outbox.add({
      method: "DELETE",
      path: `/api/v1/funding-lines/${line.id}`,
      body: undefined,
      etag: `"${line.version}"`,
      group,
      title,
      href,
    });
  };

  return { query, lines, add, change, remove };
}

export type Funding = ReturnType<typeof useFunding>;

/** It never left, or it came back: nobody has it in this wording. */
export function canBeReworded(item: OutboxItem): boolean {
  return item.state === "refused" || item.state === "conflict" || item.tries === 0;
}
