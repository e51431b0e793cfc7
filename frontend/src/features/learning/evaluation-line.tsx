import { useTranslation } from "react-i18next";
import { recommendationTones } from "@/records/evaluations/tones";
import "@/records/record-line.css";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { EvaluationInList } from "./visits-api";

/** One evaluation in the list across projects: of which project, when, by whom, and what became of what it recommends. */
export function EvaluationLine({ one: { project, evaluation } }: { one: EvaluationInList }) {
  const { t } = useTranslation("learning");
  const { kind, starts, ends, evaluators, summaries, recommendations } = evaluation;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/projets/${project.slug}#enseignements`}>
          {kind.label} – <WrittenText value={project.titles} />
        </Link>
      </h2>
      <p className="record-line__facts">
        <DateText start={starts} end={ends} />
        {evaluators && <WrittenText value={evaluators} />}
      </p>
      <LongWrittenText value={summaries} />
      {recommendations.length > 0 && (
        <ul aria-label={t("evaluations.recommendations")}>
          {recommendations.map(({ texts, state }, index) => (
            <li key={index}>
              <StatusBadge tone={recommendationTones[state.code] ?? "info"}>
                {state.label}
              </StatusBadge>{" "}
              <WrittenText value={texts} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
