import { http, HttpResponse, type RequestHandler } from "msw";
import type { components } from "@/api/schema";
import { eur, pageOf } from "./answers";

type Schemas = components["schemas"];
type ProjectItem = Schemas["ProjectItem"];

const id = (last: number) => `0195f000-0000-7000-8000-00000000000${last}`;

function project(last: number, slug: string, title: string, there: string): ProjectItem {
  const country = there === "Dembela" ? "ML" : "SN";
  return {
    id: id(last),
    slug,
    titles: { fr: title },
    status: { code: "under-way", label: "En cours" },
    start: { value: "2019", precision: "year" },
    openEnded: true,
    themes: [{ code: "water-and-waste", label: "Eau et déchets", level: 2, priority: 1 }],
    sdgs: [6],
    territories: [
      { name: "Pontcharra", country: "FR", side: "north" },
      { name: there, country, side: "south" },
    ],
    leads: [],
    partnerCount: 2,
    funding: [],
    publication: "published",
    updatedAt: "2026-01-01T00:00:00Z",
  };
}

const water = project(1, "eau-a-dembela", "Eau à Dembela", "Dembela");
const school = project(2, "ecole-a-thies", "École à Thiès", "Thiès");

const of = (asked: URL) =>
  [water, school].filter(({ territories }) => {
    const countries = asked.searchParams.getAll("country");
    return countries.length === 0 || territories.some(({ country }) => countries.includes(country));
  });

const point = ({ slug, titles, territories }: ProjectItem): Schemas["MapFeature"] => ({
  type: "Feature",
  id: slug,
  geometry: { type: "Point", coordinates: [-6, 12] },
  properties: {
    kind: "territory",
    name: territories[1]?.name ?? "",
    country: territories[1]?.country ?? "",
    countryLabel: "Là-bas",
    side: "south",
    projects: 1,
    slugs: [slug],
    newest: [{ slug, title: titles.fr ?? "" }],
  },
});

const entry = (code: string, label: string, count = 1) => ({ code, label, count });

/**
 * An API with two projects, one in Mali and one in Senegal, that answers list, map, facets and figures for the countries
 * asked for. Each question is told to `asked`.
 */
export function atlasOfTwo(asked: (url: URL) => void = () => undefined): RequestHandler[] {
  const answer = (path: string, make: (url: URL) => object) =>
    http.get(`*/api/v1/${path}`, ({ request }) => {
      const url = new URL(request.url);
      asked(url);
      return HttpResponse.json(make(url));
    });
  return [
    answer("projects", (url) => pageOf(of(url))),
    answer("map", (url) => ({
      type: "FeatureCollection",
      projects: of(url).length,
      located: of(url).length,
      features: of(url).map(point),
    })),
    answer("facets", (url) => ({
      projects: of(url).length,
      country: [entry("ML", "Mali"), entry("SN", "Sénégal")],
      theme: [{ ...entry("water-and-waste", "Eau et déchets", of(url).length), level: 1 }],
      status: [entry("under-way", "En cours", of(url).length)],
      sdg: [],
      year: [],
      role: [],
      public: [],
    })),
    answer("stats/summary", (url) => ({
      projects: of(url).length,
      territories: of(url).length + 1,
      countries: 3,
      funding: [{ currency: "EUR", amount: eur("380272.00"), lines: 34 }],
      indicators: 9,
      filledIndicators: 8,
    })),
    answer("agreements", () => pageOf([])),
    answer("partners", () => pageOf([])),
    answer("events", () => pageOf([])),
    http.get("*/countries-110m*.json", () => HttpResponse.error()),
  ];
}
