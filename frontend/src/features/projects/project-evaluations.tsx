import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { evaluationsQuery, type Evaluation } from "@/records/evaluations/api";
import { recommendationTones } from "@/records/evaluations/tones";
import type { Project } from "@/records/types";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { NamedDocument } from "./named-document";

/** What evaluations found and recommended, and what became of it; nothing where there is none. */
export function ProjectEvaluations({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const evaluations = useQuery(evaluationsQuery(project.slug)).data ?? [];
  if (evaluations.length === 0) return null;
  return (
    <section aria-labelledby="evaluations">
      <h3 id="evaluations">{t("evaluations.title")}</h3>
      {evaluations.map((evaluation) => (
        <One key={evaluation.id} evaluation={evaluation} project={project} />
      ))}
      <p className="no-print">
        <Link href="/evaluations">{t("evaluations.across")}</Link>
      </p>
    </section>
  );
}

function One({ evaluation, project }: { evaluation: Evaluation; project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const { kind, side, external, evaluators, starts, ends, summaries, documentId } = evaluation;
  return (
    <article>
      <h4>
        {kind.label}, <DateText start={starts} end={ends} />
      </h4>
      <p>
        {side && <>{t("evaluations.side", { side: t(`shore.${side}`) })}. </>}
        {evaluators && (
          <>
            {t("common:list.term", { term: t("evaluations.by") })}{" "}
            <WrittenText value={evaluators} />
          </>
        )}
        {external && <> ({t("evaluations.external")})</>}
      </p>
      {summaries && <LongWrittenText value={summaries} />}
      <Findings evaluation={evaluation} />
      <Recommendations evaluation={evaluation} />
      <NamedDocument project={project} id={documentId} label={t("evaluations.report")} />
    </article>
  );
}

function Findings({ evaluation: { findings } }: { evaluation: Evaluation }) {
  const { t } = useTranslation(["projects", "common"]);
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <>
      <p>
        <strong>{t("evaluations.findings")}</strong>
      </p>
      <ul>
        {findings.map(({ texts, indicator, measured, baseline }, index) => (
          <li key={index}>
            <WrittenText value={texts} />
            {indicator && measured && (
              <>
                {" "}
                ({t("common:list.term", { term: pickText(indicator.titles, language)?.text })}{" "}
                {measured.account ? (
                  <WrittenText value={measured.account} />
                ) : (
                  formatNumber(Number(measured.value), language)
                )}
                {indicator.unit && (
                  <>
                    {" "}
                    <WrittenText value={indicator.unit} />
                  </>
                )}
                {baseline && <>, {t("evaluations.baseline")}</>})
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function Recommendations({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  const { recommendations } = evaluation;
  if (recommendations.length === 0) return null;
  return (
    <DataTable
      caption={t("evaluations.recommendations")}
      rows={recommendations.map((one, index) => ({ ...one, index }))}
      rowKey={({ index }) => index}
      columns={[
        {
          key: "text",
          header: t("evaluations.recommendation"),
          cell: ({ texts }) => <WrittenText value={texts} />,
        },
        {
          key: "owner",
          header: t("evaluations.owner"),
          cell: ({ owner }) => (owner ? <WrittenText value={owner} /> : "–"),
        },
        {
          key: "due",
          header: t("evaluations.due"),
          cell: ({ dueOn }) => (dueOn ? formatPartialDate(dueOn, language) : "–"),
        },
        {
          key: "state",
          header: t("evaluations.state"),
          cell: ({ state, managementResponse }) => (
            <>
              <StatusBadge tone={recommendationTones[state.code] ?? "info"}>
                {state.label}
              </StatusBadge>
              {managementResponse && (
                <div>
                  <WrittenText value={managementResponse} />
                </div>
              )}
            </>
          ),
        },
      ]}
    />
  );
}
