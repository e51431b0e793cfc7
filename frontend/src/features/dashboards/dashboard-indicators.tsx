import { useTranslation } from "react-i18next";
import { listAddress } from "@/api/list-address";
import { writeFilters } from "@/api/record-filters";
import { ProjectStatus } from "@/records/project-status";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import type { Dashboard, DashboardOf } from "./api";
import { CountTable } from "./count-table";
import { filtersOf, indicatorsAddress, listOf, projectsAddress } from "./view";

interface DashboardIndicatorsProps {
  of: DashboardOf;
  dashboard: Dashboard;
}

/** How many indicators have values and are agreed on, and which projects say nothing. */
export function DashboardIndicators({ of, dashboard }: DashboardIndicatorsProps) {
  const { t } = useTranslation("dashboard");
  const { indicators, reporting } = dashboard;
  return (
    <Section id="indicateurs" title={t("section.indicateurs")}>
      {indicators.total === 0 ? (
        <EmptyState
          title={t("indicators.none")}
          action={
            <Link href="/indicateurs/communs" button="secondary">
              {t("indicators.toCommon")}
            </Link>
          }
        >
          <p>{t("indicators.noneNext")}</p>
        </EmptyState>
      ) : (
        <CountTable
          anchor="indicateurs-saisis"
          caption={t("indicators.caption")}
          of={t("column.state")}
          counted={t("column.indicators")}
          rows={[
            {
              code: "all",
              label: t("indicators.all"),
              count: indicators.total,
              href: indicatorsAddress(of),
            },
            {
              code: "reported",
              label: t("indicators.reported"),
              count: indicators.reported,
              href: indicatorsAddress(of, "reported", "true"),
            },
            ...indicators.standings.map(({ term, count }) => ({
              code: term.code,
              label: t("indicators.standing", { state: term.label }),
              count,
              href: indicatorsAddress(of, "standing", term.code),
            })),
          ]}
          list={listAddress("/api/v1/indicators", writeFilters(filtersOf(of)), [
            "partner",
            "agreement",
            "country",
            "theme",
            "year",
          ])}
        />
      )}
      <CountTable
        anchor="projets-qui-disent"
        caption={t("indicators.reporting")}
        of={t("column.state")}
        counted={t("column.count")}
        rows={reporting.states.map(({ term, count }) => ({
          code: term.code,
          label: term.label,
          count,
          href: projectsAddress(of, { reporting: [term.code] }),
        }))}
        list={listOf("/api/v1/projects", of)}
      />
      <Silent dashboard={dashboard} />
    </Section>
  );
}

function Silent({ dashboard: { reporting } }: { dashboard: Dashboard }) {
  const { t } = useTranslation("dashboard");
  const { silent, states } = reporting;
  if (silent.length === 0) return null;
  const all = states.reduce(
    (sum, { term, count }) => sum + (term.code === "values" ? 0 : count),
    0,
  );
  return (
    <>
      <h3>{t("indicators.silent", { count: all })}</h3>
      <p className="dashboard__note">
        {t("indicators.noData")}{" "}
        {all > silent.length && t("indicators.silentFirst", { count: silent.length })}
      </p>
      <ul className="plain dashboard__names">
        {silent.map(({ project, status, indicators }) => (
          <li key={project.id}>
            <Link href={`/projets/${project.slug}#resultats`}>
              <WrittenText value={project.titles} />
            </Link>{" "}
            <ProjectStatus status={status} />{" "}
            <span className="dashboard__note">
              {indicators === 0
                ? t("indicators.noIndicator")
                : t("indicators.ofProject", { count: indicators })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
