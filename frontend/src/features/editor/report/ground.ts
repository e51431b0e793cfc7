import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import type { Localized } from "@/i18n/localized";

export type ValueDue = components["schemas"]["ValueDue"];

/** What the form of a report stands on: which project, and what is to be filled in. */
export interface Ground {
  /** Absent where the writer cannot go there. */
  slug: string | undefined;
  name: Localized;
  due: ValueDue[];
}

const keyOf = (name: string) => `passerelle.report-ground ${name}`;

/** Asked anew whenever there is a line, and kept on the device: a telephone opens the form without one. */
export const groundQuery = (id: string) =>
  queryOptions({
    queryKey: ["projects", id, "values-due"],
    initialData: () => keptGround<Ground>(id),
    initialDataUpdatedAt: 0,
    queryFn: async ({ signal }): Promise<Ground> => {
      const path = { id };
      const [project, due] = await Promise.all([
        dataOf(api.GET("/api/v1/projects/{id}", { params: { path }, signal })),
        dataOf(api.GET("/api/v1/projects/{id}/values-due", { params: { path }, signal })),
      ]);
      const ground = { slug: project.slug, name: project.titles, due: due.items };
      keepGround(id, ground);
      return ground;
    },
  });

/** What was kept of a form under this name, as it was when there was a line. */
export function keptGround<Kept>(name: string): Kept | undefined {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function keepGround(name: string, ground: object): void {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify(ground));
  } catch {
    // Storage refused: the form opens with a line only.
  }
}
