import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import type { Language } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import { StandingNote } from "@/records/results/standing-note";
import { useRights } from "@/records/rights";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Disclosure } from "@/ui/disclosure";
import { nameOf } from "../api";
import { DisagreeDialog } from "./disagree-dialog";
import type { Indicator, IndicatorValue } from "./inputs";
import { openPoints, type OpenPoint } from "./open-points";

type Line = components["schemas"]["StanceLine"];

interface AgreementPanelProps {
  projectId: string;
  indicators: readonly Indicator[];
}

/** What both sides have not agreed on yet, to be agreed several at once or disagreed with, each with its outcome. */
export function AgreementPanel({ projectId, indicators }: AgreementPanelProps) {
  const { t } = useTranslation("editor");
  const may = useRights("projects", projectId);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());
  const [against, setAgainst] = useState<OpenPoint>();
  const send = useStances(projectId);
  const nameOfPoint = usePointName();
  const points = openPoints(indicators);
  if (!may("agree") || points.length === 0) return null;

  const say = (about: readonly OpenPoint[], more: Pick<Line, "act" | "reason" | "figure">) => {
    const items = about.map(({ recordId, version, aspect }) => ({
      recordId,
      version,
      aspect,
      ...more,
    }));
    send.mutate(items, {
      onSuccess: ({ items: outcomes }) => {
        setRefused(
          new Map(
            outcomes.flatMap(({ line, problem }) => {
              const point = about[line];
              return problem && point ? [[point.key, problem.message]] : [];
            }),
          ),
        );
        setChosen(new Set());
      },
    });
  };
  const picked = points.filter(({ key }) => chosen.has(key));
  return (
    <section>
      <Disclosure summary={t("agreement.title", { count: points.length })}>
        <p>{t("agreement.lead")}</p>
        {send.error ? <RefusalNotice error={send.error} onReload={send.reset} /> : null}
        <ul className="indicator-list">
          {points.map((point) => (
            <li key={point.key} className="indicator-list__line">
              <Checkbox
                label={nameOfPoint(point)}
                checked={chosen.has(point.key)}
                onChange={({ currentTarget }) => {
                  const next = new Set(chosen);
                  if (currentTarget.checked) next.add(point.key);
                  else next.delete(point.key);
                  setChosen(next);
                }}
              />
              <span>
                <StandingNote standing={point.standing} />
                {refused.has(point.key) ? <span role="alert">{refused.get(point.key)}</span> : null}
              </span>
              <span className="indicator-list__acts">
                <Button variant="quiet" onClick={() => setAgainst(point)}>
                  {t("agreement.disagree")}
                </Button>
                {point.standing.state.code === "disputed" ? (
                  <Button variant="quiet" onClick={() => say([point], { act: "withdraws" })}>
                    {t("agreement.withdraw")}
                  </Button>
                ) : null}
              </span>
            </li>
          ))}
        </ul>
        <div className="form__actions">
          <Button
            variant="primary"
            disabled={picked.length === 0 || send.isPending}
            onClick={() => say(picked, { act: "agrees" })}
          >
            {t("agreement.agree", { count: picked.length })}
          </Button>
          <Button
            variant="quiet"
            onClick={() =>
              setChosen(
                new Set(
                  points
                    .filter(({ standing }) => standing.state.code === "proposed")
                    .map(({ key }) => key),
                ),
              )
            }
          >
            {t("agreement.all")}
          </Button>
        </div>
      </Disclosure>
      {against ? (
        <DisagreeDialog
          title={nameOf(against.indicator.titles)}
          numeric={
            against.aspect !== "definition" &&
            Boolean(against.value?.actual ?? against.value?.target)
          }
          onClose={() => setAgainst(undefined)}
          onDone={(said) => {
            say([against], { act: "disagrees", ...said });
            setAgainst(undefined);
          }}
        />
      ) : null}
    </section>
  );
}

/** Says which definition, target or value: the indicator, the period and the figure. */
function usePointName() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return ({ indicator, value, aspect }: OpenPoint) => {
    const title = nameOf(indicator.titles);
    if (!value) return t("agreement.point.definition", { title });
    const figure = aspect === "target" ? value.target : value.actual;
    return t(`agreement.point.${aspect === "target" ? "target" : "actual"}`, {
      title,
      period: periodText(value, language),
      figure: figure ? figureText(indicator, Number(figure), language) : t("agreement.inWords"),
    });
  };
}

/** A step of a scale by its words. */
function figureText({ scale }: OpenPoint["indicator"], figure: number, language: Language): string {
  const step = scale.find(({ value }) => value === figure);
  return step ? nameOf(step.label) : formatNumber(figure, language);
}

function periodText({ starts, ends }: IndicatorValue, language: Language): string {
  const [first, last] = [starts, ends].map((date) => formatPartialDate(date, language));
  return first === last ? `${first}` : `${first} – ${last}`;
}

function useStances(projectId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (items: Line[]) =>
      dataOf(
        api.POST("/api/v1/projects/{id}/stances", {
          params: { path: { id: projectId } },
          body: { items },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ["projects", projectId] }),
  });
}
