import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SiteFooter } from "./site-footer";
import { SiteHeader } from "./site-header";
import { SessionNotice } from "./session-notice";
import "./layout.css";

export function Layout({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <a className="skip-link" href="#content">
        {t("site.skip")}
      </a>
      <SiteHeader />
      <SessionNotice />
      <main id="content" className="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
