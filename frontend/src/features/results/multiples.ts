import type { Figures } from "./definition-api";

export type OfProject = Figures["projects"][number];

/** The scale that all the small charts share, so that they can be compared at a glance. */
export interface SharedScale {
  first: number;
  last: number;
  low: number;
  high: number;
}

const numbers = (figures: readonly (string | null | undefined)[]) =>
  figures.flatMap((figure) => (figure ? [Number(figure)] : []));

/** From the first to the last year anybody speaks of, and from zero, or below, to the largest figure. */
export function sharedScale(projects: readonly OfProject[]): SharedScale | undefined {
  const years = projects.flatMap((one) => [
    ...one.years.map(({ year }) => year),
    ...(one.baselineYear ? [one.baselineYear] : []),
  ]);
  const figures = projects.flatMap(({ baseline, years: own }) =>
    numbers([baseline, ...own.flatMap(({ value, target }) => [value, target])]),
  );
  if (years.length === 0 || figures.length === 0) return undefined;
  return {
    first: Math.min(...years),
    last: Math.max(...years),
    low: Math.min(0, ...figures),
    high: Math.max(...figures) || 1,
  };
}

/** Every year of the scale with what the project says of it; undefined where it says nothing. */
export function yearsOf({ years }: OfProject, { first, last }: SharedScale) {
  const said = new Map(years.map((each) => [each.year, each]));
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    ...said.get(first + index),
  }));
}
