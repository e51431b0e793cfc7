/** What is known of a year; decimals as text, since no figure of the API is rounded. */
export interface YearFigures {
  year: number;
  value?: string | null;
  target?: string | null;
}

/** Beyond that the bars would be too thin to tell apart. */
const mostYears = 60;

/** A year between two others keeps its place though nothing is known of it: time does not jump. */
export function withoutJumps(years: readonly YearFigures[]): readonly YearFigures[] {
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return years;
  const span = last - first + 1;
  if (span > mostYears || span <= years.length) return years;
  const known = new Map(years.map((each) => [each.year, each]));
  return Array.from(
    { length: span },
    (_, index) => known.get(first + index) ?? { year: first + index },
  );
}
