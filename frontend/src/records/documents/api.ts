import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, fileAt } from "@/api/client";
import type { components } from "@/api/schema";

export type RecordDocument = components["schemas"]["DocumentView"];
export type Picture = components["schemas"]["Picture"];

/** The records that can have documents. */
export type DocumentedKind = "projects" | "agreements" | "events";

const addresses = {
  projects: "/api/v1/projects/{id}/documents",
  agreements: "/api/v1/agreements/{id}/documents",
  events: "/api/v1/events/{id}/documents",
} as const;

export const documentsQuery = (kind: DocumentedKind, id: string) =>
  queryOptions({
    queryKey: [kind, id, "documents"],
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(
        api.GET(addresses[kind], { params: { path: { id } }, signal }),
      );
      return items;
    },
  });

/** A file that is asked for with the token, kept while a page shows it. */
export const fileQuery = (path: string) =>
  queryOptions({
    queryKey: ["files", path],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) => fileAt(path, signal),
  });
