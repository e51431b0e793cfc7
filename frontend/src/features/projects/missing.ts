import type { Lesson } from "@/records/lessons/api";
import type { FundingLines, Indicator, Project, Result, ResultChain } from "@/records/types";

/** What a record may lack, and the section of the editor where it is written; confirming is done in one's own space. */
const parts = [
  ["summary", "titre"],
  ["themes", "themes"],
  ["publics", "publics"],
  ["start", "dates"],
  ["places", "lieux"],
  ["objectivesNorth", "objectifs"],
  ["objectivesSouth", "objectifs"],
  ["context", "textes"],
  ["funding", "financements"],
  ["indicators", "indicateurs"],
  ["lessons", "enseignements"],
  ["confirmation", undefined],
] as const;

type Part = (typeof parts)[number][0];

export function missingOf(
  project: Project,
  funding: FundingLines,
  results: ResultChain,
  lessons: readonly Lesson[],
) {
  const present: Record<Part, boolean> = {
    summary: isWritten(project.summaries),
    themes: project.themes.length > 0,
    publics: project.publics.length > 0 || isWritten(project.otherPublics),
    start: project.start !== null && project.start !== undefined,
    places: new Set(project.places.map(({ side }) => side)).size > 1,
    objectivesNorth: isWritten(project.objectivesNorth),
    objectivesSouth: isWritten(project.objectivesSouth),
    context: isWritten(project.contexts),
    funding: funding.items.length > 0,
    indicators: allIndicators(results).length > 0,
    lessons: lessons.some(({ kind }) => kind.code === "lesson"),
    confirmation: project.confirmations.length > 0,
  };
  return parts.flatMap(([what, section]) => (present[what] ? [] : [{ what, section }]));
}

export function indicatorsWithoutValue(results: ResultChain): number {
  return allIndicators(results).filter(({ values }) =>
    values.every(({ actual, account }) => !actual && !isWritten(account)),
  ).length;
}

function allIndicators({ results, indicators }: ResultChain): Indicator[] {
  return [...indicators, ...results.flatMap(indicatorsUnder)];
}

function indicatorsUnder({ indicators, children }: Result): Indicator[] {
  return [...indicators, ...children.flatMap(indicatorsUnder)];
}

function isWritten(texts: object | null | undefined): boolean {
  return Object.values(texts ?? {}).some((text) => typeof text === "string" && text.trim() !== "");
}
