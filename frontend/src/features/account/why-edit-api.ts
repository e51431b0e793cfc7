import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { RecordKind } from "@/records/record-kinds";

const rights = {
  projects: "/api/v1/projects/{id}/rights",
  partners: "/api/v1/partners/{id}/rights",
  agreements: "/api/v1/agreements/{id}/rights",
  events: "/api/v1/events/{id}/rights",
} as const;

/** What the reader may do with a record, and why. */
export const rightsQuery = (kind: RecordKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, "rights"],
    queryFn: ({ signal }) => dataOf(api.GET(rights[kind], { params: { path: { id } }, signal })),
  });
