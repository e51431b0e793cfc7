import { defaultLanguage, isLanguage, type Language } from "./languages";

const storageKey = "passerelle.language";

/** A link may ask for a language (?lang=it); else what was chosen before; else French. */
export function chosenLanguage(): Language {
  const asked = new URLSearchParams(window.location.search).get("lang");
  if (isLanguage(asked)) return asked;
  const kept = readKept();
  return isLanguage(kept) ? kept : defaultLanguage;
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be refused (private window): the choice then lasts until the page is left.
  }
}

function readKept(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
