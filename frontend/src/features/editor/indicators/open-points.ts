import type { components } from "@/api/schema";
import type { Indicator, IndicatorValue } from "./inputs";

type Schemas = components["schemas"];

/** Something that both sides have not agreed on yet. */
export interface OpenPoint {
  key: string;
  recordId: string;
  version: number;
  aspect: Schemas["StanceAspect"];
  indicator: Indicator;
  /** Absent for the definition. */
  value?: IndicatorValue;
  standing: Schemas["Standing"];
}

/** What is still to be agreed: definitions first, then targets and values by period. */
export function openPoints(indicators: readonly Indicator[]): OpenPoint[] {
  return indicators.flatMap((indicator) => {
    const definition: OpenPoint = {
      key: `${indicator.id} definition`,
      recordId: indicator.id,
      version: indicator.version,
      aspect: "definition",
      indicator,
      standing: indicator.standing,
    };
    const ofValues = indicator.values.flatMap((value): OpenPoint[] => {
      const shared = { recordId: value.id, version: value.version, indicator, value };
      return [
        ...(value.target
          ? [
              {
                ...shared,
                key: `${value.id} target`,
                aspect: "target" as const,
                standing: value.targetStanding,
              },
            ]
          : []),
        ...(value.actual || value.account || value.noData
          ? [
              {
                ...shared,
                key: `${value.id} actual`,
                aspect: "actual" as const,
                standing: value.actualStanding,
              },
            ]
          : []),
      ];
    });
    return [definition, ...ofValues].filter(({ standing }) => standing.state.code !== "agreed");
  });
}

/** What the caller's own partners can still say of a point; the API decides in the end. */
export interface Say {
  agree: boolean;
  disagree: boolean;
  withdraw: boolean;
}

/** Who proposed it changes it, who disagrees may think again, and nobody says a thing twice. */
export function sayOf({ stances }: OpenPoint["standing"], own: readonly string[]): Say {
  const said = (partnerId: string, ...kinds: string[]) =>
    stances.some(({ kind, partner }) => partner?.id === partnerId && kinds.includes(kind));
  return {
    agree: own.some((id) => said(id, "disagrees") || !said(id, "proposes", "agrees")),
    disagree: own.some((id) => !said(id, "proposes", "disagrees")),
    withdraw: own.some((id) => said(id, "disagrees")),
  };
}
