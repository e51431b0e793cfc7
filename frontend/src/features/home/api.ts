import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import type { RecordKind } from "@/records/record-kinds";

interface LatestRecord {
  kind: RecordKind;
  id: string;
  slug: string;
  names: components["schemas"]["Texts"];
  updatedAt: string;
}

const shown = 6;
const params = { query: { sort: "-updated", limit: shown } };

/** The records changed last, of all kinds; each list gives its newest, and the newest of them all are kept. */
export const latestQuery = queryOptions({
  queryKey: ["latest"],
  queryFn: async ({ signal }): Promise<LatestRecord[]> => {
    const [projects, agreements, partners, events] = await Promise.all([
      dataOf(api.GET("/api/v1/projects", { params, signal })),
      dataOf(api.GET("/api/v1/agreements", { params, signal })),
      dataOf(api.GET("/api/v1/partners", { params, signal })),
      dataOf(api.GET("/api/v1/events", { params, signal })),
    ]);
    return [
      ...projects.items.map((item) => recordOf("projects", item, item.titles)),
      ...agreements.items.map((item) => recordOf("agreements", item, item.titles)),
      ...partners.items.map((item) => recordOf("partners", item, item.names)),
      ...events.items.map((item) => recordOf("events", item, item.titles)),
    ]
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
      .slice(0, shown);
  },
});

function recordOf(
  kind: RecordKind,
  { id, slug, updatedAt }: Pick<LatestRecord, "id" | "slug" | "updatedAt">,
  names: LatestRecord["names"],
): LatestRecord {
  return { kind, id, slug, names, updatedAt };
}
