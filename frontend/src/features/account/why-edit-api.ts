import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";

export const recordTypes = ["projects", "partners", "agreements", "events"] as const;
export type RecordTypeName = (typeof recordTypes)[number];

export function isRecordTypeName(type: string | null): type is RecordTypeName {
  return recordTypes.some((known) => known === type);
}

/** What the reader may do with a record, and why. */
export const rightsQuery = (type: RecordTypeName, id: string) =>
  queryOptions({
    queryKey: [type, id, "rights"],
    queryFn: ({ signal }) => dataOf(rightsOf(type, { params: { path: { id } }, signal })),
  });

type Asked = {
  params: { path: { id: string } };
  signal: AbortSignal;
};

function rightsOf(type: RecordTypeName, asked: Asked) {
  switch (type) {
    case "projects":
      return api.GET("/api/v1/projects/{id}/rights", asked);
    case "partners":
      return api.GET("/api/v1/partners/{id}/rights", asked);
    case "agreements":
      return api.GET("/api/v1/agreements/{id}/rights", asked);
    case "events":
      return api.GET("/api/v1/events/{id}/rights", asked);
  }
}

/** What the record is called, so that the answer says what it is about. */
export const titleQuery = (type: RecordTypeName, id: string) =>
  queryOptions({
    queryKey: [type, id, "title"],
    queryFn: async ({ signal }) => {
      const asked = { params: { path: { id } }, signal };
      switch (type) {
        case "projects":
          return (await dataOf(api.GET("/api/v1/projects/{id}", asked))).titles;
        case "partners":
          return (await dataOf(api.GET("/api/v1/partners/{id}", asked))).names;
        case "agreements":
          return (await dataOf(api.GET("/api/v1/agreements/{id}", asked))).titles;
        case "events":
          return (await dataOf(api.GET("/api/v1/events/{id}", asked))).titles;
      }
    },
  });
