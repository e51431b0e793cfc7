import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sendKept } from "@/api/client";
import { ProblemError } from "@/api/problem";
import type { Evaluation } from "@/records/evaluations/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";

interface BaselinesProps {
  evaluation: Evaluation;
  onTaken: () => void;
}

/** What a diagnosis measured can become the 'point zéro' of its indicators; another one is replaced only on demand. */
export function Baselines({ evaluation, onTaken }: BaselinesProps) {
  const { t } = useTranslation("editor");
  const indicators = evaluation.findings.flatMap(({ indicator, baseline }) =>
    indicator && !baseline ? [indicator.id] : [],
  );
  const taking = useMutation({
    mutationFn: (replace: boolean) =>
      sendKept({
        method: "POST",
        path: `/api/v1/evaluations/${evaluation.id}/baselines`,
        body: { indicators, replace },
        headers: {},
      }),
    onSuccess: onTaken,
  });
  if (evaluation.kind.code !== "initial-diagnosis" || indicators.length === 0) return null;
  const occupied =
    taking.error instanceof ProblemError &&
    taking.error.violations.some(({ code }) => code === "baseline-exists");
  return (
    <div>
      {taking.isError && <RefusalNotice error={taking.error} onReload={onTaken} />}
      <Button variant="quiet" disabled={taking.isPending} onClick={() => taking.mutate(occupied)}>
        {t(occupied ? "evaluations.replaceBaselines" : "evaluations.takeBaselines", {
          count: indicators.length,
        })}
      </Button>
    </div>
  );
}
