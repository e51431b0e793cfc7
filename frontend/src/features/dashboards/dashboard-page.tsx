import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { ExportMenu } from "@/records/export-menu";
import { useRecordNames } from "@/records/use-record-names";
import { useSession } from "@/session/session-store";
import { AnchorList } from "@/ui/anchor-list";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { dashboardQuery, type Dashboard, type DashboardOf } from "./api";
import { DashboardAgreements } from "./dashboard-agreements";
import { DashboardChoices } from "./dashboard-choices";
import { DashboardConfirmations } from "./dashboard-confirmations";
import { DashboardDue } from "./dashboard-due";
import { DashboardEvaluations } from "./dashboard-evaluations";
import { DashboardIndicators } from "./dashboard-indicators";
import { DashboardMoney } from "./dashboard-money";
import { DashboardProjects } from "./dashboard-projects";
import { dashboardAddress, narrowedIn } from "./view";
import "./dashboard.css";

interface DashboardPageProps {
  kind: DashboardOf["kind"];
  slug: string;
}

/** The projects of a partner, or under an agreement, in figures. */
export function DashboardPage({ kind, slug }: DashboardPageProps) {
  const { t } = useTranslation("dashboard");
  const [search] = useSearchParams();
  const of: DashboardOf = { kind, slug, narrowed: narrowedIn(search) };
  const dashboard = useQuery(dashboardQuery(of));
  const name = useRecordNames([{ kind, id: slug }])(slug);
  const isPartner = kind === "partners";
  return (
    <Page
      title={t(isPartner ? "ofPartner" : "ofAgreement", { name })}
      lead={t(isPartner ? "leadPartner" : "leadAgreement")}
      eyebrow={
        <Link href={isPartner ? `/partenaires/${slug}` : `/accords/${slug}`}>{t("back")}</Link>
      }
      actions={
        <>
          <Button variant="quiet" onClick={() => window.print()}>
            {t("print")}
          </Button>
          <ExportMenu address={dashboardAddress(of)} />
          <CopyButton text={window.location.href} label={t("copyLink")}>
            {t("actions.copyLink", { ns: "common" })}
          </CopyButton>
        </>
      }
    >
      <Loaded query={dashboard} lines={14}>
        {(read) => (
          <>
            <DashboardChoices dashboard={read} />
            {read.counts.projects === 0 && read.agreements.ending.length === 0 ? (
              <NoProjects of={of} />
            ) : (
              <Parts of={of} dashboard={read} currency={search.get("devise") ?? undefined} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

interface PartsProps {
  of: DashboardOf;
  dashboard: Dashboard;
  currency: string | undefined;
}

function Parts({ of, dashboard, currency }: PartsProps) {
  const { t } = useTranslation("dashboard");
  const signedIn = useSession().status === "signed-in";
  const isNarrowed = Object.keys(of.narrowed).length > 0;
  const parts = [
    "projets",
    "argent",
    "indicateurs",
    ...(dashboard.due ? (["attendu"] as const) : []),
    "confirmations",
    "accords",
    "evaluations",
  ] as const;
  return (
    <div className="with-anchors dashboard">
      <AnchorList anchors={parts.map((id) => ({ id, label: t(`section.${id}`) }))} />
      <div>
        <DashboardProjects of={of} dashboard={dashboard} />
        <DashboardMoney of={of} dashboard={dashboard} currency={currency} />
        <DashboardIndicators of={of} dashboard={dashboard} />
        {dashboard.due && <DashboardDue of={of} due={dashboard.due} />}
        {signedIn && isNarrowed && <p className="dashboard__note">{t("due.filtered")}</p>}
        <DashboardConfirmations of={of} confirmations={dashboard.confirmations} />
        <DashboardAgreements of={of} agreements={dashboard.agreements} />
        <DashboardEvaluations evaluations={dashboard.evaluations} />
      </div>
    </div>
  );
}

function NoProjects({ of: { kind, slug, narrowed } }: { of: DashboardOf }) {
  const { t } = useTranslation("dashboard");
  const isPartner = kind === "partners";
  if (Object.keys(narrowed).length > 0) {
    return (
      <EmptyState
        title={t("noneFiltered")}
        action={
          <Link
            href={`/${isPartner ? "partenaires" : "accords"}/${slug}/tableau-de-bord`}
            button="secondary"
          >
            {t("clear")}
          </Link>
        }
      />
    );
  }
  return (
    <EmptyState
      title={t("noProjects")}
      action={
        <Link href="/mon-espace/projets/nouveau" button="secondary">
          {t("newProject")}
        </Link>
      }
    >
      <p>{t(isPartner ? "noProjectsPartner" : "noProjectsAgreement")}</p>
    </EmptyState>
  );
}
