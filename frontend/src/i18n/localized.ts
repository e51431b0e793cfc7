import { languages, type Language } from "./languages";

/** A text that people wrote, by language. */
export type Localized = Partial<Record<Language, string | null>>;

export interface PickedText {
  text: string;
  language: Language;
}

/** The text in the reader's language, or else in the first language that has one. */
export function pickText(
  localized: Localized | null | undefined,
  wanted: Language,
): PickedText | undefined {
  if (!localized) return undefined;
  const order = [wanted, ...languages.map(({ code }) => code)];
  for (const language of order) {
    const text = localized[language]?.trim();
    if (text) return { text, language };
  }
  return undefined;
}
