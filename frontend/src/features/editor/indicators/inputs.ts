import type { components } from "@/api/schema";
import { isObject, type JsonObject } from "@/drafts/merge";
import { asObjects, asText, asTexts, jsonOf } from "@/drafts/read";
import type { Language } from "@/i18n/languages";
import { pickText } from "@/i18n/localized";

type Schemas = components["schemas"];
export type Indicator = Schemas["IndicatorView"];
export type IndicatorValue = Schemas["IndicatorValue"];
export type Result = Schemas["ResultView"];

/** What was read of an indicator, as it is written: codes instead of their words, only what a writer may say. */
export function indicatorInput(view: Indicator): JsonObject {
  const { value, fraction, account, on, source, comment } = view.baseline ?? {};
  return jsonOf({
    resultId: view.resultId ?? null,
    titles: view.titles,
    descriptions: view.descriptions ?? null,
    measure: view.measure.code,
    unit: view.unit ?? null,
    unbounded: view.unbounded,
    direction: view.direction?.code ?? null,
    accumulation: view.accumulation?.code ?? null,
    pillar: view.pillar?.code ?? null,
    sdg: view.sdg ?? null,
    scale: view.scale,
    dimensions: view.dimensions,
    baseline: view.baseline ? { value, fraction, account, on, source, comment } : null,
    verification: view.verification ?? null,
    collectedBy: view.collectedBy ?? null,
    cost: view.cost ?? null,
    example: view.example,
    definition: view.definition?.code ?? null,
  });
}

export function valueInput(view: IndicatorValue): JsonObject {
  const { starts, ends, target, targetFraction, actual, actualFraction, parts } = view;
  const { account, noData, comment } = view;
  return jsonOf({
    starts,
    ends,
    target,
    targetFraction,
    actual,
    actualFraction,
    parts,
    account,
    noData,
    comment,
  });
}

export function resultInput(view: Result): JsonObject {
  return jsonOf({
    kind: view.kind.code,
    titles: view.titles,
    descriptions: view.descriptions ?? null,
    parentId: view.parentId ?? null,
    sides: view.sides,
  });
}

/** Every link of the chain, top down, with how deep it lies. */
export function flatChain(
  results: readonly Result[],
  depth = 0,
): { result: Result; depth: number }[] {
  return results.flatMap((result) => [{ result, depth }, ...flatChain(result.children, depth + 1)]);
}

/** '1 234,5' and '1234.5' are both '1234.5', as the API takes it; what is no number stays as it was typed. */
export function decimalOf(text: string): string | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return null;
  return /^-?\d{1,16}(\.\d{1,4})?$/.test(plain) ? plain : text;
}

export function isDecimal(text: string | null): boolean {
  return text === null || /^-?\d{1,16}(\.\d{1,4})?$/.test(text);
}

/** Numerator and denominator as they are typed; undefined where only one of them can be read. */
export function fractionOf(value: JsonObject[string]): JsonObject | null | undefined {
  const { numerator, denominator } = isObject(value) ? value : {};
  const parts = [decimalOf(asText(numerator)), decimalOf(asText(denominator))] as const;
  if (parts[0] === null && parts[1] === null) return null;
  if (parts[0] === null || parts[1] === null || !parts.every(isDecimal)) return undefined;
  return Number(parts[1]) > 0 ? { numerator: parts[0], denominator: parts[1] } : undefined;
}

/** What a fraction makes in per cent; undefined where it cannot be told yet. */
export function percentOf(value: JsonObject[string]): number | undefined {
  const fraction = fractionOf(value);
  return fraction ? (100 * Number(fraction.numerator)) / Number(fraction.denominator) : undefined;
}

/** Whether the number of an indicator stands for words: a category, or a step of a scale. */
export function hasSteps(measure: string): boolean {
  return measure === "nominal" || measure === "ordinal";
}

/** A scale as it is written in a box, one step on a line: '1 Comité créé'. */
export function scaleText(scale: JsonObject[string], language: Language): string {
  return asObjects(scale)
    .map(({ value, label }) => `${asText(value)} ${pickText(asTexts(label), language)?.text ?? ""}`)
    .join("\n");
}

/** The same in one of the other languages, where a step without words is only its number. */
export function translatedScale(scale: JsonObject[string], language: Language): string {
  return asObjects(scale)
    .map(({ value, label }) => `${asText(value)} ${asTexts(label)[language] ?? ""}`)
    .join("\n");
}

/** Reads words of another language for the steps that there are; it neither adds a step nor takes one away. */
export function translateScale(
  text: string,
  scale: JsonObject[string],
  language: Language,
): JsonObject[] {
  const words = new Map(
    readScale(text, [], language).map(({ value, label }) => [value, asTexts(label)[language]]),
  );
  return asObjects(scale).map((step) => {
    const others = Object.entries(asTexts(step.label)).filter(([code]) => code !== language);
    const after = words.get(step.value ?? null);
    return { ...step, label: Object.fromEntries(after ? [...others, [language, after]] : others) };
  });
}

/** Reads the steps back; a step keeps what it is called in other languages. Lines that are no step are left out. */
export function readScale(
  text: string,
  before: JsonObject[string],
  language: Language,
): JsonObject[] {
  return text.split("\n").flatMap((line) => {
    const found = /^\s*(-?\d{1,4})\s*[=:.)–-]?\s+(.+)$/.exec(line);
    const words = found?.[2]?.trim();
    if (!found || !words) return [];
    const value = Number(found[1]);
    const known = asObjects(before).find((step) => step.value === value);
    return [{ value, label: { ...asTexts(known?.label), [language]: words } }];
  });
}
