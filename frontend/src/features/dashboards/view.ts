import { addressWith, writeFilters, type RecordFilters } from "@/api/record-filters";
import type { DashboardOf } from "./api";

/** What narrows a dashboard, under the names the API uses; they live in the address. */
export const choices = ["country", "theme", "year"] as const;
export type Choice = (typeof choices)[number];

export function narrowedIn(search: URLSearchParams): DashboardOf["narrowed"] {
  return Object.fromEntries(
    choices.flatMap((name) => {
      const values = search.getAll(name).filter((value) => value !== "");
      return values.length > 0 ? [[name, values]] : [];
    }),
  );
}

/** The filters that give, in any list, the projects the dashboard is about. */
export function filtersOf({ kind, slug, narrowed }: DashboardOf): RecordFilters {
  return { ...narrowed, [kind === "partners" ? "partner" : "agreement"]: [slug] };
}

/** The list of the projects that a number counts. */
export const projectsAddress = (of: DashboardOf, more: RecordFilters = {}) =>
  addressWith("/projets", { ...filtersOf(of), ...more });

/** A list of the API with the same filters. */
export const listOf = (path: string, of: DashboardOf, more: RecordFilters = {}) =>
  addressWith(path, { ...filtersOf(of), ...more });

/** The list of the indicators that a number counts. */
export function indicatorsAddress(of: DashboardOf, name?: "reported" | "standing", value = "") {
  const search = writeFilters(filtersOf(of));
  if (name) search.set(name, value);
  return `/indicateurs?${search}`;
}

/** The list of the values due that a number counts. */
export function dueAddress({ kind, slug }: DashboardOf, name: "etat" | "avis", value: string) {
  const search = new URLSearchParams({
    [kind === "partners" ? "partenaire" : "accord"]: slug,
    ...(name === "avis" ? { etat: "toutes" } : {}),
    [name]: value,
  });
  return `/mon-espace/valeurs-attendues?${search}#valeurs`;
}

/** Where the dashboard itself is, in the API. */
export function dashboardAddress({ kind, slug, narrowed }: DashboardOf): string {
  return addressWith(`/api/v1/${kind}/${slug}/dashboard`, narrowed);
}
