import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { useIntention } from "@/api/use-intention";
import type { GuideRound, GuideStep } from "@/records/guide/api";
import { ComparedStep } from "@/records/guide/compared-step";
import { RefusalNotice } from "@/records/refusal-notice";
import { useSession } from "@/session/session-store";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Section } from "@/ui/section";
import { codes } from "../fields/codes";
import { StepForm } from "./step-form";

interface StepScreenProps {
  projectId: string;
  step: GuideStep;
  /** The round that is looked at. */
  number: number;
  /** The latest round of the project; 0 before the first. */
  latest: number;
  rounds: readonly GuideRound[];
  onNextRound: () => void;
}

/** One step of the guide: one's own answers to write, and both sides to compare. */
export function StepScreen(props: StepScreenProps) {
  const { projectId, step, number, latest, rounds, onNextRound } = props;
  const { t } = useTranslation("learning");
  const { actingFor, memberships } = useSession();
  const own = (actingFor ?? memberships[0])?.partnerId;
  const round = rounds.find((each) => each.number === number);
  const sheet = round?.sheets.find(
    (each) => each.step.code === step.step.code && each.partner.id === own,
  );
  const begin = useBegin(projectId, step.step.code);
  const isLatest = number >= latest;
  return (
    <>
      <Section id="nos-reponses" title={t("guide.own", { step: step.step.label })}>
        {sheet ? (
          <StepForm key={sheet.id} projectId={projectId} step={step} sheet={sheet} />
        ) : (
          <EmptyState title={t("guide.notBegun")}>
            <p>{t("guide.forPartners")}</p>
          </EmptyState>
        )}
        {begin.isError && <RefusalNotice error={begin.error} onReload={() => begin.reset()} />}
        {isLatest && (
          <div className="form__actions">
            {sheet ? (
              <Button
                disabled={begin.isPending}
                onClick={() => begin.mutate(latest + 1, { onSuccess: onNextRound })}
              >
                {t("guide.again")}
              </Button>
            ) : (
              <Button
                variant="primary"
                disabled={begin.isPending}
                onClick={() => begin.mutate(number)}
              >
                {t("guide.begin")}
              </Button>
            )}
          </div>
        )}
      </Section>
      <Section id="cote-a-cote" title={t("guide.sideBySide")}>
        {round ? (
          <ComparedStep step={step} round={round} rounds={rounds} />
        ) : (
          <EmptyState title={t("guide.nobody")} />
        )}
      </Section>
    </>
  );
}

/** Begins a sheet for one's own partner: it is there from the first word on. */
function useBegin(projectId: string, code: string) {
  const queries = useQueryClient();
  const keyOf = useIntention();
  return useMutation({
    mutationFn: (round: number) => {
      const step = codes.guideStep.find((known) => known === code) ?? "origins";
      const body = { step, round, state: "under-way" as const };
      return api.POST("/api/v1/projects/{id}/guide-answers", {
        params: { path: { id: projectId }, header: { "Idempotency-Key": keyOf(body) } },
        body,
      });
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ["projects", projectId, "guide"] }),
  });
}
