import type { IndicatorFilters } from "./api";

/** Filters of the projects whose indicators are listed. */
export const ofProjects = ["partner", "agreement", "country", "theme", "year"] as const;

export const pillars = ["social", "economic", "environmental", "governance", "gender"] as const;

/** The filters of the list of indicators, under the names the API uses. */
export function filtersIn(search: URLSearchParams): IndicatorFilters {
  const q = search.get("q");
  const pillar = pillars.find((known) => known === search.get("pillar"));
  const reported = search.get("reported");
  const standing = search.get("standing");
  return {
    ...(q ? { q } : {}),
    ...(pillar ? { pillar: [pillar] } : {}),
    ...(reported ? { reported: reported === "true" } : {}),
    ...(standing ? { standing: [standing] } : {}),
    ...Object.fromEntries(
      ofProjects.flatMap((name) => {
        const values = search.getAll(name).filter((value) => value !== "");
        return values.length > 0 ? [[name, values]] : [];
      }),
    ),
  };
}
