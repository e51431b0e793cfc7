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

/** Where it is edited, section by section. */
export function editorOf(kind: RecordKind, id: string): string {
  return `/mon-espace${pageOf[kind]}/${id}/modifier`;
}

/** Where all its changes are told. */
export function historyOf(kind: RecordKind, idOrSlug: string): string {
  return `/historique${pageOf[kind]}/${idOrSlug}`;
}

export type RecordType = components["schemas"]["RecordType"];

/** What one record of each list is called in the API. */
export const typeOf = {
  projects: "project",
  partners: "partner",
  agreements: "agreement",
  events: "event",
} as const satisfies Record<RecordKind, RecordType>;

const kinds: Record<RecordType, RecordKind | undefined> = {
  project: "projects",
  partner: "partners",
  agreement: "agreements",
  event: "events",
  theme: undefined,
  term: undefined,
  "funding-line": undefined,
  "funding-plan": undefined,
  result: undefined,
  indicator: undefined,
  "indicator-value": undefined,
  "period-lock": undefined,
  "indicator-definition": undefined,
  lesson: undefined,
  "lesson-reply": undefined,
  "guide-answer": undefined,
  "progress-report": undefined,
  "report-link": undefined,
  reminder: undefined,
  "context-entry": undefined,
  "context-effect": undefined,
  evaluation: undefined,
  mission: undefined,
  "change-marker": undefined,
  "change-story": undefined,
  document: undefined,
};

/** The list a type of record is in; undefined for what is only a part of a record. */
export function kindOf(type: RecordType): RecordKind | undefined {
  return kinds[type];
}

export function isRecordType(type: unknown): type is RecordType {
  return typeof type === "string" && Object.hasOwn(kinds, type);
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
