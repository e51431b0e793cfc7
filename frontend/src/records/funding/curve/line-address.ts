import { writeFilters, type RecordFilters } from "@/api/record-filters";

/** Whose lines: those of one project, or of all projects that filters select. */
export interface LinesOf {
  project?: string;
  filters?: RecordFilters;
  /** Of the project: lists show what is public unless something else is asked for. */
  publication?: string;
}

/** Which lines a figure is the sum of; what is left out is not narrowed. */
export interface LinesOfFigure extends LinesOf {
  currency: string;
  year?: number | null;
  side?: string;
  states?: readonly string[];
  kind?: "cash" | "in-kind";
  levy?: string;
}

/** How far a line has come that counts for shares: it is no longer only asked for. */
export const securedStates = ["promised", "received", "spent"] as const;

/** The page with exactly the lines that a figure adds up. */
export function addressOfLines(figure: LinesOfFigure): string {
  const search = writeFilters(figure.filters ?? {});
  if (figure.project) search.set("project", figure.project);
  if (figure.year) search.set("lineYear", String(figure.year));
  if (figure.kind) search.set("kind", figure.kind);
  for (const state of figure.states ?? []) search.append("state", state);
  if (figure.levy) search.set("levy", figure.levy);
  if (figure.side) search.set("side", figure.side);
  search.set("currency", figure.currency);
  if (figure.publication && figure.publication !== "published") {
    search.set("publication", figure.publication);
  }
  return `/financements?${search}#lignes`;
}
