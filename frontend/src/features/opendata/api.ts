import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

type Catalog = components["schemas"]["Catalog"];

export const catalogQuery = queryOptions({
  queryKey: ["catalog"],
  queryFn: async ({ signal }) => datasetsOf(await dataOf(api.GET("/api/v1/catalog", { signal }))),
});

export const problemTypesQuery = queryOptions({
  queryKey: ["problem-types"],
  queryFn: ({ signal }) => dataOf(api.GET("/api/v1/problem-types", { signal })),
});

export interface Dataset {
  /** The list's name in the API. */
  code: string;
  titles: Record<string, string>;
  descriptions: Record<string, string>;
  modified: string | undefined;
  files: { format: string; href: string }[];
}

/** The DCAT catalogue as a page shows it; addresses become those of this site. */
function datasetsOf(catalog: Catalog): Dataset[] {
  return catalog["dcat:dataset"].map((dataset) => ({
    code: dataset["dct:identifier"],
    titles: byLanguage(dataset["dct:title"]),
    descriptions: byLanguage(dataset["dct:description"]),
    modified: dataset["dct:modified"]?.["@value"],
    files: dataset["dcat:distribution"].map((file) => ({
      format: file["dct:title"],
      href: ownAddress(file["dcat:downloadURL"]["@id"]),
    })),
  }));
}

function byLanguage(texts: components["schemas"]["CatalogText"][]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => [text["@language"], text["@value"]]));
}

function ownAddress(address: string): string {
  const { pathname, search } = new URL(address, window.location.origin);
  return pathname + search;
}

const lists = {
  projects: "/api/v1/projects",
  partners: "/api/v1/partners",
  agreements: "/api/v1/agreements",
  events: "/api/v1/events",
  "funding-lines": "/api/v1/funding-lines",
  indicators: "/api/v1/indicators",
  "indicator-values": "/api/v1/indicator-values",
} as const;

const isList = (code: string): code is keyof typeof lists => Object.hasOwn(lists, code);

/** How many records a list holds; nothing for one we do not know. */
export const totalQuery = (code: string) =>
  queryOptions({
    queryKey: [code, "total"],
    enabled: isList(code),
    queryFn: async ({ signal }) => {
      if (!isList(code)) throw new Error(`No list called ${code}`);
      const { total, totalRelation } = await dataOf(
        api.GET(lists[code], { params: { query: { limit: 1 } }, signal }),
      );
      return { total, totalRelation };
    },
  });
