import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PagedList } from "@/records/paged-list";
import { useSession } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { consoleQuery, organizationsQuery } from "./api";
import { PartnerChoice } from "./partner-choice";
import "@/records/record-line.css";

/** Which partners have accounts, the way to their people, and to Keycloak where accounts are kept. */
export function AccountsTab() {
  const { t } = useTranslation("moderation");
  const mayOpen = useSession().roles.includes("platform-admin");
  const list = useInfiniteQuery(organizationsQuery);
  const keycloak = useQuery(consoleQuery);
  return (
    <>
      <p className="moderation__lead">{t("accounts.lead")}</p>
      {keycloak.data && (
        <p className="moderation__lead">
          <a href={keycloak.data} rel="external" className="button button--secondary">
            {t("accounts.console")}
          </a>
        </p>
      )}
      <PagedList
        list={list}
        render={({ slug, name, alias }) => (
          <article className="record-line">
            <h2 className="record-line__title">
              <Link href={`/membres/${slug}`}>{t("accounts.members", { name })}</Link>
            </h2>
            <p className="record-line__facts">
              <span>
                {t("accounts.alias")} <code>{alias}</code>
              </span>
            </p>
          </article>
        )}
        empty={<EmptyState title={t("accounts.none")} />}
      />
      <Section id="ouvrir" title={t("accounts.open")}>
        <p className="moderation__lead">
          {mayOpen ? t("accounts.openHint") : t("accounts.openByAdmin")}
        </p>
        {mayOpen && <PartnerChoice />}
      </Section>
    </>
  );
}
