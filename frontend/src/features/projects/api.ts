import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";

export const projectQuery = (slug: string) =>
  queryOptions({
    queryKey: ["projects", slug],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}", { params: { path: { id: slug } }, signal })),
  });

export const fundingQuery = (slug: string) =>
  queryOptions({
    queryKey: ["projects", slug, "funding-lines"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/funding-lines", { params: { path: { id: slug } }, signal }),
      ),
  });

export const historyQuery = (slug: string) =>
  queryOptions({
    queryKey: ["projects", slug, "history"],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/projects/{id}/history", {
          params: { path: { id: slug }, query: { limit: 10 } },
          signal,
        }),
      ),
  });

export const resultsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["projects", slug, "results"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/projects/{id}/results", { params: { path: { id: slug } }, signal })),
  });

export const projectEventsQuery = (slug: string) =>
  queryOptions({
    queryKey: ["events", "of-project", slug],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/events", { params: { query: { project: [slug], limit: 50 } }, signal }),
      ),
  });
