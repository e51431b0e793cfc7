import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects, asText, asTexts } from "@/drafts/read";
import type { Language } from "@/i18n/languages";
import { pickText } from "@/i18n/localized";

/** What values are told apart by most often, in the three languages, so that nobody has to word it. */
export const usualDimensions = {
  sex: {
    code: "sex",
    kind: "sex",
    labels: { fr: "Sexe", en: "Sex", it: "Sesso" },
    categories: [
      { code: "women", labels: { fr: "Femmes", en: "Women", it: "Donne" } },
      { code: "men", labels: { fr: "Hommes", en: "Men", it: "Uomini" } },
    ],
  },
  age: {
    code: "age",
    kind: "age",
    labels: { fr: "Âge", en: "Age", it: "Età" },
    categories: [
      { code: "0-14", labels: { fr: "Moins de 15 ans", en: "Under 15", it: "Meno di 15 anni" } },
      { code: "15-29", labels: { fr: "15 à 29 ans", en: "15 to 29", it: "Da 15 a 29 anni" } },
      { code: "30-59", labels: { fr: "30 à 59 ans", en: "30 to 59", it: "Da 30 a 59 anni" } },
      { code: "60", labels: { fr: "60 ans et plus", en: "60 and over", it: "60 anni e più" } },
    ],
  },
} as const;

/** A dimension of one's own, under a code that none of the others has. */
export function ownDimension(others: readonly JsonObject[]): JsonObject {
  const taken = others.map(({ code }) => asText(code));
  return { code: freeCode("other", taken), kind: "other", labels: {}, categories: [] };
}

/** The categories as they are written in a box, one on a line. */
export function categoriesText(categories: Json | undefined, language: Language): string {
  return asObjects(categories)
    .map(({ labels }) => pickText(asTexts(labels), language)?.text ?? "")
    .join("\n");
}

/**
 * Reads them back. A category keeps its code, and with it its figures, where its words stand unchanged; where as many
 * lines as before are there, a changed line is the same category reworded.
 */
export function readCategories(
  text: string,
  before: Json | undefined,
  language: Language,
): JsonObject[] {
  const lines = text.split("\n").flatMap((line) => (line.trim() ? [line.trim()] : []));
  const known = asObjects(before);
  const wordsOf = ({ labels }: JsonObject) => pickText(asTexts(labels), language)?.text;
  const taken = known.map(({ code }) => asText(code));
  return lines.map((words, index) => {
    const same =
      known.find((each) => wordsOf(each) === words) ??
      (lines.length === known.length ? known[index] : undefined);
    const code = same ? asText(same.code) : freeCode(slug(words), taken);
    taken.push(code);
    return { code, labels: { ...asTexts(same?.labels), [language]: words } };
  });
}

/** Words of another language, line by line, for the categories there are. */
export function translateCategories(
  text: string,
  categories: Json | undefined,
  language: Language,
): JsonObject[] {
  const lines = text.split("\n").map((line) => line.trim());
  return asObjects(categories).map((category, index) => {
    const others = Object.entries(asTexts(category.labels)).filter(([code]) => code !== language);
    const words = lines[index];
    return {
      ...category,
      labels: Object.fromEntries(words ? [...others, [language, words]] : others),
    };
  });
}

/** What the figures of the categories of one dimension make together; undefined where one of them is missing. */
export function sumOf(
  parts: readonly JsonObject[],
  dimension: string,
  categories: number,
  figure: "target" | "actual",
): number | undefined {
  const figures = parts.flatMap((part) => {
    const text = part.dimension === dimension ? asText(part[figure]).replace(",", ".") : "";
    return text === "" || Number.isNaN(Number(text)) ? [] : [Number(text)];
  });
  return figures.length === categories
    ? Number(figures.reduce((sum, each) => sum + each, 0).toFixed(4))
    : undefined;
}

function slug(words: string): string {
  const plain = words
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain.slice(0, 36).replace(/-+$/, "") || "autre";
}

function freeCode(wished: string, taken: readonly string[]): string {
  if (!taken.includes(wished)) return wished;
  let number = 2;
  while (taken.includes(`${wished}-${number}`)) number += 1;
  return `${wished}-${number}`;
}
