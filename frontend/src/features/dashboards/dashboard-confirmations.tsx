import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import type { Dashboard, DashboardOf } from "./api";
import { CountTable } from "./count-table";
import { listOf, projectsAddress } from "./view";

interface DashboardConfirmationsProps {
  of: DashboardOf;
  confirmations: Dashboard["confirmations"];
}

/** What is neither finished nor cancelled, and so has to be said again every year. */
const living = ["planned", "under-way", "suspended"];

/** How old the last word is that a project's page is still true. */
export function DashboardConfirmations({ of, confirmations }: DashboardConfirmationsProps) {
  const { t } = useTranslation("dashboard");
  const language = useLanguage();
  const { ages, due } = confirmations;
  return (
    <Section id="confirmations" title={t("section.confirmations")}>
      <CountTable
        anchor="confirmations-par-age"
        caption={t("confirmations.caption")}
        of={t("column.state")}
        counted={t("column.count")}
        rows={ages.map(({ term, count }) => ({
          code: term.code,
          label: term.label,
          count,
          href: projectsAddress(of, { confirmation: [term.code], status: living }),
        }))}
        list={listOf("/api/v1/projects", of, { status: living })}
      />
      {due.length > 0 && (
        <>
          <p className="dashboard__note">{t("confirmations.next")}</p>
          <DataTable<(typeof due)[number]>
            caption={t("confirmations.due", { count: due.length })}
            columns={[
              {
                key: "project",
                header: t("column.project"),
                rowHeader: true,
                cell: ({ project }) => (
                  <Link href={`/projets/${project.slug}`}>
                    <WrittenText value={project.titles} />
                  </Link>
                ),
              },
              {
                key: "since",
                header: t("column.since"),
                cell: ({ confirmedAt }) =>
                  confirmedAt ? formatInstant(confirmedAt, language) : t("confirmations.never"),
              },
            ]}
            rows={due}
            rowKey={({ project }) => project.id}
          />
        </>
      )}
    </Section>
  );
}
