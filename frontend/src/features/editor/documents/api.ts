import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import type { Language } from "@/i18n/languages";

type Category = components["schemas"]["DocumentCategory"];

/** In the order of the list, each once, so that a new one cannot be forgotten. */
const categories: Record<Category, true> = {
  agreement: true,
  decision: true,
  programme: true,
  diagnosis: true,
  conditions: true,
  budget: true,
  tender: true,
  contract: true,
  "progress-report": true,
  results: true,
  evaluation: true,
  "annual-report": true,
  minutes: true,
  photo: true,
  map: true,
  communication: true,
  other: true,
};

function isCategory(code: string): code is Category {
  return Object.hasOwn(categories, code);
}

/** What a document can be about, in the reader's words. */
export const categoriesQuery = (language: Language) =>
  queryOptions({
    queryKey: ["document-categories", language],
    staleTime: Infinity,
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(api.GET("/api/v1/document-categories", { signal }));
      return items.flatMap(({ code, label }) => (isCategory(code) ? [{ value: code, label }] : []));
    },
  });

/** The category of a document as its list names it. */
export function categoryOf(code: string): Category {
  return isCategory(code) ? code : "other";
}
