/** Languages of the interface, each named in its own language. French comes first and is the fallback. */
export const languages = [
  { code: "fr", name: "Français" },
  { code: "en", name: "English" },
  { code: "it", name: "Italiano" },
] as const;

export type Language = (typeof languages)[number]["code"];

export const defaultLanguage: Language = "fr";

export function isLanguage(value: unknown): value is Language {
  return languages.some(({ code }) => code === value);
}
