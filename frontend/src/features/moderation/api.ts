import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";
import type { RecordKind } from "@/records/record-kinds";
import { nextCursor } from "@/records/paged-list";

export const queueQuery = infiniteQueryOptions({
  queryKey: ["moderation", "queue"],
  initialPageParam: "",
  // Others decide too: what waits is asked for anew each time.
  staleTime: 0,
  queryFn: ({ pageParam, signal }) =>
    dataOf(
      api.GET("/api/v1/moderation/queue", {
        params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  getNextPageParam: nextCursor,
});

export const differenceQuery = (kind: RecordKind, id: string) =>
  queryOptions({
    queryKey: ["moderation", "difference", kind, id],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/moderation/queue/{type}/{id}/difference", {
          params: { path: { type: kind, id } },
          signal,
        }),
      ),
  });

const lists = {
  projects: "/api/v1/projects",
  partners: "/api/v1/partners",
  agreements: "/api/v1/agreements",
  events: "/api/v1/events",
} as const;

/** Records of one kind, public or withdrawn, for a moderator who looks for one. */
export const recordsQuery = (kind: RecordKind, q: string, withdrawn: boolean) =>
  infiniteQueryOptions({
    queryKey: [kind, "moderated", q, withdrawn],
    initialPageParam: "",
    placeholderData: keepPreviousData,
    queryFn: async ({ pageParam, signal }) => {
      const page = await dataOf(
        api.GET(lists[kind], {
          params: {
            query: {
              publication: [withdrawn ? "withdrawn" : "published"],
              limit: 20,
              ...(q ? { q } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
          signal,
        }),
      );
      const { total, totalRelation, next } = page;
      const items = page.items.map((item) => ({
        id: item.id,
        slug: item.slug,
        name: "names" in item ? item.names : item.titles,
      }));
      return { items, total, totalRelation, next };
    },
    getNextPageParam: nextCursor,
  });

const steps = {
  publish: {
    projects: "/api/v1/projects/{id}/publication",
    partners: "/api/v1/partners/{id}/publication",
    agreements: "/api/v1/agreements/{id}/publication",
    events: "/api/v1/events/{id}/publication",
  },
  restore: {
    projects: "/api/v1/projects/{id}/restoration",
    partners: "/api/v1/partners/{id}/restoration",
    agreements: "/api/v1/agreements/{id}/restoration",
    events: "/api/v1/events/{id}/restoration",
  },
  sendBack: {
    projects: "/api/v1/projects/{id}/return",
    partners: "/api/v1/partners/{id}/return",
    agreements: "/api/v1/agreements/{id}/return",
    events: "/api/v1/events/{id}/return",
  },
  withdraw: {
    projects: "/api/v1/projects/{id}/withdrawal",
    partners: "/api/v1/partners/{id}/withdrawal",
    agreements: "/api/v1/agreements/{id}/withdrawal",
    events: "/api/v1/events/{id}/withdrawal",
  },
} as const;

export type Step = keyof typeof steps;

export interface Decision {
  kind: RecordKind;
  id: string;
  /** The version that the moderator has read: another one is refused. */
  version: number;
  step: Step;
  reason: string;
}

export function decide({ kind, id, version, step, reason }: Decision) {
  const params = { path: { id }, header: ifMatch(`"${version}"`) };
  switch (step) {
    case "publish":
    case "restore":
      return dataOf(api.POST(steps[step][kind], { params }));
    case "sendBack":
      return dataOf(api.POST(steps.sendBack[kind], { params, body: { reason } }));
    case "withdraw":
      return dataOf(api.POST(steps.withdraw[kind], { params, body: reason ? { reason } : {} }));
  }
}
