import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import { nextCursor } from "@/records/paged-list";

export const doublesQuery = infiniteQueryOptions({
  queryKey: ["moderation", "doubles"],
  initialPageParam: "",
  staleTime: 0,
  queryFn: async ({ pageParam, signal }) => {
    const page = await dataOf(
      api.GET("/api/v1/moderation/doubles", {
        params: { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    );
    // A pair has no id of its own.
    const items = page.items.map((pair) => ({ id: `${pair.first.id}-${pair.second.id}`, ...pair }));
    return { ...page, items };
  },
  getNextPageParam: nextCursor,
});

export const mergesQuery = infiniteQueryOptions({
  queryKey: ["moderation", "merges"],
  initialPageParam: "",
  staleTime: 0,
  queryFn: async ({ pageParam, signal }) => {
    const page = await dataOf(
      api.GET("/api/v1/partner-merges", {
        params: { query: { limit: 10, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      }),
    );
    // Only a preview lacks an id, and previews are not listed.
    const items = page.items.flatMap((merge) => (merge.id ? [{ ...merge, id: merge.id }] : []));
    return { ...page, items };
  },
  getNextPageParam: nextCursor,
});

export const partnerQuery = (id: string) =>
  queryOptions({
    queryKey: ["partners", id, "to-merge"],
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/partners/{id}", { params: { path: { id } }, signal })),
  });

/** What a merge would move, without doing it. */
export const mergePreviewQuery = (keptId: string, mergedId: string) =>
  queryOptions({
    queryKey: ["moderation", "merge-preview", keptId, mergedId],
    staleTime: 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.POST("/api/v1/partner-merges", { body: { keptId, mergedId, preview: true }, signal }),
      ),
  });

export const merge = (keptId: string, mergedId: string, idempotencyKey: string) =>
  dataOf(
    api.POST("/api/v1/partner-merges", {
      params: { header: { "Idempotency-Key": idempotencyKey } },
      body: { keptId, mergedId },
    }),
  );

export const undoMerge = (id: string) =>
  dataOf(api.POST("/api/v1/partner-merges/{id}/undoing", { params: { path: { id } } }));

/** Partners by name, for a pair that the list of doubles does not hold. */
export async function findPartners(q: string, signal: AbortSignal) {
  const { items } = await dataOf(
    api.GET("/api/v1/partners", { params: { query: { q, limit: 8 } }, signal }),
  );
  return items;
}
