import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";

export const resultTitlesQuery = (id: string) =>
  queryOptions({
    queryKey: ["results", id, "titles"],
    queryFn: async ({ signal }) => {
      const result = await dataOf(
        api.GET("/api/v1/results/{id}", { params: { path: { id } }, signal }),
      );
      return result.titles;
    },
  });
