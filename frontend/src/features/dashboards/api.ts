import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Dashboard = Schemas["Dashboard"];

/** Whose dashboard it is, and which of its projects are looked at. */
export interface DashboardOf {
  kind: "partners" | "agreements";
  slug: string;
  narrowed: { country?: string[]; theme?: string[]; year?: string[] };
}

export const dashboardQuery = ({ kind, slug, narrowed }: DashboardOf) =>
  queryOptions({
    queryKey: [kind, slug, "dashboard", narrowed],
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const params = { path: { id: slug }, query: narrowed };
      return kind === "partners"
        ? dataOf(api.GET("/api/v1/partners/{id}/dashboard", { params, signal }))
        : dataOf(api.GET("/api/v1/agreements/{id}/dashboard", { params, signal }));
    },
  });
