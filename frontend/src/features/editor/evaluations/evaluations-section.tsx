import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { evaluationsQuery } from "@/records/evaluations/api";
import { useDraft } from "../frame/draft-context";
import { PartsSection } from "../parts/parts-section";
import { useParts } from "../parts/use-parts";
import { Baselines } from "./baselines";
import { EvaluationDialog } from "./evaluation-dialog";

/** Evaluations from the first diagnosis on; each is a record of its own. */
export function EvaluationsSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { id } = useDraft();
  const parts = useParts(id, "evaluations", useQuery(evaluationsQuery(id)));
  return (
    <PartsSection
      parts={parts}
      words={{
        add: t("evaluations.add"),
        none: t("evaluations.none"),
        noneHint: t("evaluations.noneHint"),
      }}
      titleOf={({ kind, starts }) => `${kind.label}, ${formatPartialDate(starts, language)}`}
      renderDetail={(evaluation) => (
        <>
          {t("evaluations.findingsOf", { count: evaluation.findings.length })},{" "}
          {t("evaluations.recommendationsOf", { count: evaluation.recommendations.length })}
          <Baselines evaluation={evaluation} onTaken={() => void parts.refresh()} />
        </>
      )}
      renderDialog={(evaluation, onClose) => (
        <EvaluationDialog projectId={id} evaluation={evaluation} parts={parts} onClose={onClose} />
      )}
    />
  );
}
