import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { changeLanguage } from "@/i18n";
import { languages, type Language } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";

/** Links, so that a page in one language has an address to send; each name in its own language. */
export function LanguageChoice() {
  const { t } = useTranslation();
  const current = useLanguage();
  const [path, navigate] = useLocation();

  const addressIn = (language: Language) => {
    const search = new URLSearchParams(window.location.search);
    search.set("lang", language);
    return `${path}?${search}${window.location.hash}`;
  };

  return (
    <nav className="languages" aria-label={t("language.label")}>
      {languages.map(({ code, name }) => (
        <a
          key={code}
          href={`?lang=${code}`}
          lang={code}
          hrefLang={code}
          aria-current={code === current ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            void changeLanguage(code);
            navigate(addressIn(code), { replace: true });
          }}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
