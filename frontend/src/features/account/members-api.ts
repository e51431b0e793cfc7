import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";

/** Read from Keycloak at the moment it is asked, so it is not kept for long. */
export const membersQuery = (slug: string) =>
  queryOptions({
    queryKey: ["partners", slug, "members"],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/partners/{id}/members", { params: { path: { id: slug } }, signal })),
  });

/** Makes the organisation where there is none; the same answer where there is one. */
export const openOrganization = (slug: string) =>
  dataOf(api.POST("/api/v1/partners/{id}/organization", { params: { path: { id: slug } } }));
