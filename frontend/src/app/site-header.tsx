import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { AccountMenu } from "./account-menu";
import { LanguageChoice } from "./language-choice";
import { MainNav } from "./main-nav";
import { SearchBox } from "./search-box";
import { SiteMark } from "./site-mark";
import "./site-header.css";

export function SiteHeader() {
  const { t } = useTranslation();
  return (
    <header className="site-header">
      <div className="site-header__row contained">
        <Link href="/" className="site-header__name" aria-label={t("site.home")}>
          <SiteMark />
          {t("site.name")}
        </Link>
        <SearchBox />
        <LanguageChoice />
        <AccountMenu />
        <MainNav />
      </div>
    </header>
  );
}
