import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

/** Records that have a page of their own, under the names the API gives their lists. */
export const recordKinds = ["projects", "partners", "agreements", "events"] as const;
export type RecordKind = (typeof recordKinds)[number];

export function isRecordKind(kind: string | null | undefined): kind is RecordKind {
  return recordKinds.some((known) => known === kind);
}

/** Where its page is. */
export const pageOf: Record<RecordKind, string> = {
  projects: "/projets",
  partners: "/partenaires",
  agreements: "/accords",
  events: "/evenements",
};

/** The list a type of record is in; undefined for what is only a part of a record. */
export function kindOf(type: components["schemas"]["RecordType"]): RecordKind | undefined {
  switch (type) {
    case "project":
      return "projects";
    case "partner":
      return "partners";
    case "agreement":
      return "agreements";
    case "event":
      return "events";
    default:
      return undefined;
  }
}

const addresses = {
  projects: "/api/v1/projects/{id}",
  partners: "/api/v1/partners/{id}",
  agreements: "/api/v1/agreements/{id}",
  events: "/api/v1/events/{id}",
} as const;

/** What every record says of itself, whatever it is. */
export const recordBriefQuery = (kind: RecordKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, "brief"],
    queryFn: async ({ signal }) => {
      const record = await dataOf(api.GET(addresses[kind], { params: { path: { id } }, signal }));
      return {
        id: record.id,
        slug: record.slug,
        name: "names" in record ? record.names : record.titles,
        publication: record.publication,
        reason: record.publicationReason ?? undefined,
      };
    },
  });
