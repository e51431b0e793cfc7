import { queryOptions } from "@tanstack/react-query";
import { api, dataOf, ifMatch } from "@/api/client";
import type { components } from "@/api/schema";

export type ListTerm = components["schemas"]["ListedTerm"];
export type Labels = components["schemas"]["LabelsInput"]["labels"];

/** The closed lists, each by its name. */
export const listsQuery = queryOptions({
  queryKey: ["reference-lists"],
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/reference-lists", { signal })),
});

export const listQuery = (list: string) =>
  queryOptions({
    queryKey: ["reference-lists", list],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/reference-lists/{list}", { params: { path: { list } }, signal })),
  });

/** Words the entry that was read with this version. */
export function saveLabels(list: string, { code, version }: ListTerm, labels: Labels) {
  return dataOf(
    api.PUT("/api/v1/reference-lists/{list}/{code}", {
      params: { path: { list, code }, header: ifMatch(`"${version}"`) },
      body: { labels },
    }),
  );
}
