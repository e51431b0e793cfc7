import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";
import { runtimeConfig } from "@/session/runtime-config";

export const organizationsQuery = infiniteQueryOptions({
  queryKey: ["moderation", "organizations"],
  initialPageParam: "",
  staleTime: 0,
  queryFn: ({ pageParam, signal }) =>
    dataOf(
      api.GET("/api/v1/moderation/organizations", {
        params: { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    ),
  getNextPageParam: nextCursor,
});

/** Keycloak's own console, for this installation's realm. */
export const consoleQuery = queryOptions({
  queryKey: ["keycloak-console"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => {
    const { oidcAuthority } = await runtimeConfig();
    return `${oidcAuthority.replace("/realms/", "/admin/")}/console/`;
  },
});
