import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";

export const sharedProjectQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}", { params: { path: { id } }, signal })),
  });

interface Sharing {
  id: string;
  /** The version of the project that the reader has before them. */
  version: number;
  partnerId: string;
  shared: boolean;
}

/** Lets the editors of a partner in the project change it, or no longer. */
export function shareEditing({ id, version, partnerId, shared }: Sharing) {
  const params = { path: { id, partnerId }, header: ifMatch(`"${version}"`) };
  const address = "/api/v1/projects/{id}/editors/{partnerId}";
  return dataOf(shared ? api.PUT(address, { params }) : api.DELETE(address, { params }));
}
