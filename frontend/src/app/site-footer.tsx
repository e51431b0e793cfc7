import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { ThemeChoice } from "./theme-choice";
import "./site-footer.css";

const pages = [
  { href: "/a-propos", label: "footer.about" },
  { href: "/aide", label: "footer.help" },
  { href: "/accessibilite", label: "footer.accessibility" },
  { href: "/mentions-legales", label: "footer.legal" },
  { href: "/donnees", label: "footer.openData" },
  { href: "/contexte", label: "footer.context" },
  { href: "/changements", label: "footer.changes" },
  { href: "/evaluations", label: "footer.evaluations" },
  { href: "/missions", label: "footer.missions" },
] as const;

export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="contained">
        <nav aria-label={t("footer.label")}>
          <ul className="site-footer__links">
            {pages.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{t(label)}</Link>
              </li>
            ))}
            <li>
              <a href="/api/docs">{t("footer.apiDocs")}</a>
            </li>
          </ul>
        </nav>
        <div className="site-footer__last">
          <p>{t("footer.licence")}</p>
          <ThemeChoice />
        </div>
      </div>
    </footer>
  );
}
