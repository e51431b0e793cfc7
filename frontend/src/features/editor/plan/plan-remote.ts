import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, sendKept } from "@/api/client";
import { jsonOf } from "@/drafts/read";
import type { Remote } from "@/drafts/record-draft";

export const planQuery = (projectId: string) =>
  queryOptions({
    queryKey: ["projects", projectId, "funding-plan"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/funding-plan", {
          params: { path: { id: projectId } },
          signal,
        }),
      ),
  });

/** The plan as it is written, taken out of what it shows; one that nobody wrote yet has version 0. */
export function planRemote(projectId: string): Remote {
  return {
    load: async () => {
      const { currency, amounts, notes, version } = await dataOf(
        api.GET("/api/v1/projects/{id}/funding-plan", { params: { path: { id: projectId } } }),
      );
      return { value: jsonOf({ currency, amounts, notes }), etag: `"${version}"` };
    },
    patch: async (body, etag) => {
      const response = await sendKept({
        method: "PATCH",
        path: `/api/v1/projects/${projectId}/funding-plan`,
        body,
        headers: { "If-Match": etag },
      });
      return { etag: response.headers.get("ETag") ?? "" };
    },
  };
}
