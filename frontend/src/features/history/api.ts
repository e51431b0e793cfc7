import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";
import { nextCursor } from "@/records/paged-list";
import type { RecordKind } from "@/records/record-kinds";

const histories = {
  projects: "/api/v1/projects/{id}/history",
  partners: "/api/v1/partners/{id}/history",
  agreements: "/api/v1/agreements/{id}/history",
  events: "/api/v1/events/{id}/history",
} as const;

/** Every change of a record and of its parts, newest first. */
export const historyQuery = (kind: RecordKind, id: string) =>
  infiniteQueryOptions({
    queryKey: [kind, id, "history", "all"],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const query = { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) };
      const page = await dataOf(
        api.GET(histories[kind], { params: { path: { id }, query }, signal }),
      );
      return { ...page, items: page.items.map((entry) => ({ ...entry, id: String(entry.seq) })) };
    },
    getNextPageParam: nextCursor,
  });

const previews = {
  projects: "/api/v1/projects/{id}/reversions/{seq}",
  partners: "/api/v1/partners/{id}/reversions/{seq}",
  agreements: "/api/v1/agreements/{id}/reversions/{seq}",
  events: "/api/v1/events/{id}/reversions/{seq}",
} as const;

/** What restoring the record before a change would change now; asked anew each time, since others write too. */
export const previewQuery = (kind: RecordKind, id: string, seq: number) =>
  queryOptions({
    queryKey: [kind, id, "reversions", seq],
    staleTime: 0,
    gcTime: 0,
    queryFn: ({ signal }) =>
      dataOf(api.GET(previews[kind], { params: { path: { id, seq } }, signal })),
  });

const reversions = {
  projects: "/api/v1/projects/{id}/reversions",
  partners: "/api/v1/partners/{id}/reversions",
  agreements: "/api/v1/agreements/{id}/reversions",
  events: "/api/v1/events/{id}/reversions",
} as const;

interface Reversion {
  kind: RecordKind;
  id: string;
  seq: number;
  /** The version that the person has compared. */
  version: number;
}

export function restore({ kind, id, seq, version }: Reversion) {
  const params = { path: { id }, header: ifMatch(`"${version}"`) };
  return dataOf(api.POST(reversions[kind], { params, body: { seq } }));
}
