import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { YearChart } from "@/records/year-chart";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import type { Definition, Figures } from "./definition-api";
import { SmallMultiples } from "./small-multiples";
import "./definition.css";

interface DefinitionFiguresProps {
  figures: Figures;
  /** The figures of each project and year as a file. */
  file: string;
  scale: Definition["scale"];
}

type OfProject = Figures["projects"][number];

/** What projects say together: the total with its rule, a bar for each year, each project, and those that say nothing. */
export function DefinitionFigures({ figures, file, scale }: DefinitionFiguresProps) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { aggregation, measure, projects, reporting, examples, total, totalYear, years, unit } =
    figures;
  const suffix =
    pickText(unit, language)?.text ?? (measure.code === "percentage" ? "%" : undefined);
  const say = (figure: string | null | undefined) => {
    if (!figure) return t("noData");
    const step = scale.find(({ value }) => value === Number(figure));
    return (
      (step && pickText(step.label, language)?.text) ??
      `${formatNumber(Number(figure), language)}${suffix ? `\u00a0${suffix}` : ""}`
    );
  };
  const isTogether = aggregation.code !== "none";
  return (
    <>
      <Section id="ensemble" title={t("common.together")}>
        {reporting === 0 ? (
          <EmptyState title={t("common.nobodyReports")} />
        ) : (
          <>
            {isTogether && (
              <p className="definition__total">
                <strong>
                  {totalYear
                    ? t("common.totalOf", { year: totalYear, value: say(total) })
                    : t("total", { value: say(total) })}
                </strong>
              </p>
            )}
            <p>
              {t("common.madeOf", { count: reporting })} {aggregation.label}.{" "}
              {examples > 0 && (
                <StatusBadge tone="watch">{t("common.examples", { count: examples })}</StatusBadge>
              )}
            </p>
            {isTogether && (
              <>
                <YearChart years={years} label={t("common.chart")} />
                <DataTable<Figures["years"][number]>
                  caption={t("common.byYear")}
                  columns={[
                    {
                      key: "year",
                      header: t("common.year"),
                      rowHeader: true,
                      cell: ({ year }) => String(year),
                    },
                    {
                      key: "target",
                      header: t("targetHeader"),
                      numeric: true,
                      cell: ({ target }) => (target ? say(target) : "–"),
                    },
                    {
                      key: "value",
                      header: t("actualHeader"),
                      numeric: true,
                      cell: ({ value }) => say(value),
                    },
                    {
                      key: "reporting",
                      header: t("common.reporting"),
                      numeric: true,
                      cell: (year) => formatNumber(year.reporting, language),
                    },
                  ]}
                  rows={years}
                  rowKey={({ year }) => year}
                />
              </>
            )}
            <SmallMultiples projects={projects} say={say} file={file} />
            <DataTable<OfProject>
              caption={t("common.byProject")}
              columns={[
                {
                  key: "project",
                  header: t("common.project"),
                  rowHeader: true,
                  cell: ({ project, example }) => (
                    <>
                      <ProjectLink project={project} />
                      {example && <small className="definition__aside">{t("example")}</small>}
                    </>
                  ),
                },
                {
                  key: "years",
                  header: t("common.years"),
                  cell: (one) =>
                    one.years
                      .map(({ year, value }) => t("common.ofYear", { year, value: say(value) }))
                      .join(" · "),
                },
                {
                  key: "total",
                  header: t("common.stands"),
                  numeric: true,
                  cell: (one) => say(one.total),
                },
              ]}
              rows={projects}
              rowKey={({ indicatorId }) => indicatorId}
            />
          </>
        )}
      </Section>
      <Missing figures={figures} />
    </>
  );
}

function ProjectLink({ project }: { project: OfProject["project"] }) {
  return (
    <Link href={`/projets/${project.slug}#resultats`}>
      <WrittenText value={project.titles} />
    </Link>
  );
}

/** A project without a value is not one with zero: those that say nothing are named. */
function Missing({ figures }: { figures: Figures }) {
  const { t } = useTranslation("results");
  const { silent, without, withoutCount } = figures;
  if (silent.length + withoutCount === 0) return null;
  return (
    <Section id="manquent" title={t("common.missing")}>
      {silent.length > 0 && (
        <>
          <h3>{t("common.silent", { count: silent.length })}</h3>
          <ul>
            {silent.map((project) => (
              <li key={project.id}>
                <ProjectLink project={project} />
              </li>
            ))}
          </ul>
        </>
      )}
      {withoutCount > 0 && (
        <>
          <h3>{t("common.without", { count: withoutCount })}</h3>
          <ul>
            {without.map((project) => (
              <li key={project.id}>
                <ProjectLink project={project} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
