import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { useSession } from "@/session/session-store";
import type { RecordKind } from "./record-kinds";

type Action = components["schemas"]["Right"]["action"];

const addresses = {
  projects: "/api/v1/projects/{id}/rights",
  partners: "/api/v1/partners/{id}/rights",
  agreements: "/api/v1/agreements/{id}/rights",
  events: "/api/v1/events/{id}/rights",
} as const;

/** What the reader may do with a record, and why. */
export const rightsQuery = (kind: RecordKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, "rights"],
    queryFn: ({ signal }) => dataOf(api.GET(addresses[kind], { params: { path: { id } }, signal })),
  });

/** Whether the API allows an action; nothing is allowed before it has answered, and a visitor need not ask. */
export function useRights(kind: RecordKind, id: string): (action: Action) => boolean {
  const { status } = useSession();
  const rights = useQuery({ ...rightsQuery(kind, id), enabled: status === "signed-in" });
  return (action) =>
    rights.data?.actions.some((right) => right.action === action && right.allowed) ?? false;
}
