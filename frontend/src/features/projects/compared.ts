import type { Curve, CurveFigures } from "@/records/funding/curve/api";
import type { Indicator, Project, Result, ResultChain } from "@/records/types";

export const mostCompared = 4;

/** A project with what is compared of it. */
export interface Compared {
  project: Project;
  curve: Curve;
  results: ResultChain;
}

/** The projects an address names, each once, as many as can be compared. */
export function comparedIn(search: URLSearchParams): string[] {
  const named = (search.get("projets") ?? "").split(",").filter((slug) => slug !== "");
  return [...new Set(named)].slice(0, mostCompared);
}

/** A currency and a side that at least one of the projects has lines or a plan for. */
export interface MoneyRow {
  currency: string;
  side: "north" | "south" | "unspecified";
}

export function moneyRows(all: readonly Compared[]): MoneyRow[] {
  const currencies = new Set(all.flatMap(({ curve }) => curve.currencies.map((c) => c.currency)));
  return [...currencies].flatMap((currency) =>
    (["north", "south", "unspecified"] as const)
      .filter((side) => all.some((each) => figuresAt(each, { currency, side })))
      .map((side) => ({ currency, side })),
  );
}

export function figuresAt({ curve }: Compared, row: MoneyRow): CurveFigures | undefined {
  return curve.currencies
    .find(({ currency }) => currency === row.currency)
    ?.total.sides.find(({ side }) => side.code === row.side)?.figures;
}

/** Indicators that can be held against each other: they measure in the same way and in the same unit. */
export interface MeasureRow {
  key: string;
  measure: Indicator["measure"];
  unit: Indicator["unit"];
}

export function measureRows(all: readonly Compared[]): MeasureRow[] {
  const rows = new Map<string, MeasureRow>();
  for (const { results } of all) {
    for (const indicator of indicatorsOf(results)) {
      const key = keyOf(indicator);
      if (!rows.has(key)) rows.set(key, { key, measure: indicator.measure, unit: indicator.unit });
    }
  }
  return [...rows.values()];
}

export function indicatorsIn({ results }: Compared, { key }: MeasureRow): Indicator[] {
  return indicatorsOf(results).filter((indicator) => keyOf(indicator) === key);
}

function keyOf({ measure, unit }: Indicator): string {
  const words = [unit?.fr, unit?.en, unit?.it].map((text) => text?.trim().toLowerCase() ?? "");
  return [measure.code, ...words].join("|");
}

function indicatorsOf({ indicators, results }: ResultChain): Indicator[] {
  return [...indicators, ...results.flatMap((result) => under(result))];
}

function under({ indicators, children }: Result): Indicator[] {
  return [...indicators, ...children.flatMap((child) => under(child))];
}
