import { useTranslation } from "react-i18next";
import type { RecordFilters } from "@/api/record-filters";
import { YearChart } from "@/records/year-chart";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import type { Dashboard, DashboardOf } from "./api";
import { CountTable } from "./count-table";
import { listOf, projectsAddress } from "./view";

interface DashboardProjectsProps {
  of: DashboardOf;
  dashboard: Dashboard;
}

const others = ["country", "theme", "sdg"] as const;

/** How many projects there are by status, year, country, theme and goal. */
export function DashboardProjects({ of, dashboard: { counts } }: DashboardProjectsProps) {
  const { t } = useTranslation("dashboard");
  const rows = (
    entries: readonly { code: string; label: string; count: number }[],
    filter: (code: string) => RecordFilters,
  ) =>
    entries.map(({ code, label, count }) => ({
      code,
      label,
      count,
      href: projectsAddress(of, filter(code)),
    }));
  const of1 = { theme: counts.theme.filter(({ level }) => level === 1) };
  return (
    <Section id="projets" title={t("section.projets")}>
      <p className="dashboard__total">
        <Link href={projectsAddress(of)}>{t("projects.total", { count: counts.projects })}</Link>
      </p>
      <CountTable
        anchor="par-statut"
        caption={t("projects.status")}
        of={t("column.status")}
        counted={t("column.count")}
        rows={rows(counts.status, (code) => ({ status: [code] }))}
        list={listOf("/api/v1/projects", of)}
      />
      {counts.year.length > 0 && (
        <>
          <h3>{t("projects.year")}</h3>
          <YearChart
            years={counts.year.map(({ code, count }) => ({
              year: Number(code),
              value: String(count),
            }))}
            label={t("projects.yearChart")}
          />
          <CountTable
            anchor="par-annee"
            caption={t("projects.yearChart")}
            of={t("column.year")}
            counted={t("column.count")}
            rows={rows(counts.year, (code) => ({ year: [code] }))}
            list={listOf("/api/v1/projects", of)}
          />
        </>
      )}
      {others.map((facet) => {
        const entries = facet === "theme" ? of1.theme : counts[facet];
        if (entries.length === 0) return null;
        return (
          <CountTable
            key={facet}
            anchor={`par-${facet}`}
            caption={t(`projects.${facet}`)}
            of={t(`column.${facet}`)}
            counted={t("column.count")}
            rows={rows(entries, (code) => ({ [facet]: [code] }))}
            list={listOf("/api/v1/projects", of)}
          />
        );
      })}
      <p className="dashboard__note">{t("projects.once")}</p>
    </Section>
  );
}
