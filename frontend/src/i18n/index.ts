import { createInstance, type BackendModule } from "i18next";
import { initReactI18next } from "react-i18next";
import { chosenLanguage, keepLanguage } from "./chosen-language";
import { defaultLanguage, isLanguage, languages, type Language } from "./languages";
import commonFr from "./locales/fr/common.json";
import { typesetTexts } from "./typography";

type Texts = Record<string, unknown>;

const files = import.meta.glob<Texts>(["./locales/*/*.json", "!./locales/fr/common.json"], {
  import: "default",
});

/** One file per language and namespace, fetched when a page first needs it. */
const lazyFiles: BackendModule = {
  type: "backend",
  init() {},
  async read(language: string, namespace: string) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (!load) throw new Error(`No texts for ${language}/${namespace}`);
    const texts = await load();
    return language === "fr" ? typesetTexts(texts) : texts;
  },
};

export const i18n = createInstance();

export async function startI18n(language: Language = chosenLanguage()): Promise<void> {
  i18n.on("languageChanged", showLanguage);
  await i18n
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: defaultLanguage,
      supportedLngs: languages.map(({ code }) => code),
      ns: ["common"],
      defaultNS: "common",
      resources: { fr: { common: typesetTexts(commonFr) } },
      partialBundledLanguages: true,
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

export async function changeLanguage(language: Language): Promise<void> {
  keepLanguage(language);
  await i18n.changeLanguage(language);
}

export function currentLanguage(): Language {
  return isLanguage(i18n.language) ? i18n.language : defaultLanguage;
}

function showLanguage(language: string) {
  document.documentElement.lang = language;
}
