import type { components } from "@/api/schema";
import type { Localized } from "@/i18n/localized";
import type { Definition, DefinitionInput } from "./api";

type Schemas = components["schemas"];

const measures = ["unit", "percentage", "nominal", "ordinal", "qualitative"] as const;
const directions = ["increase", "decrease", "maintain"] as const;
const accumulations = ["snapshot", "sum", "cumulative"] as const;
const aggregations = ["sum", "weighted-average", "latest", "none"] as const;
const pillars = ["social", "economic", "environmental", "governance", "gender"] as const;

function known<Code extends string>(
  codes: readonly Code[],
  term: Schemas["Term"] | null | undefined,
): Code | undefined {
  return codes.find((code) => code === term?.code);
}

/** What a moderator may write of a definition, as it now stands; a new one counts something. */
export function inputOf(definition: Definition | undefined): DefinitionInput {
  if (!definition) {
    return { code: "", titles: {}, measure: "unit", unit: {}, scale: [], aggregation: "sum" };
  }
  const { code, titles, descriptions, unit, scale, sdg, position, retired } = definition;
  return {
    code,
    titles,
    descriptions: descriptions ?? undefined,
    unit: unit ?? undefined,
    scale,
    sdg: sdg ?? undefined,
    position,
    retired,
    measure: known(measures, definition.measure) ?? "unit",
    direction: known(directions, definition.direction),
    accumulation: known(accumulations, definition.accumulation),
    aggregation: known(aggregations, definition.aggregation) ?? "none",
    pillar: known(pillars, definition.pillar),
  };
}

/** A text that was emptied is not written. */
export function written(texts: Localized): Localized {
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => text?.trim()));
}
