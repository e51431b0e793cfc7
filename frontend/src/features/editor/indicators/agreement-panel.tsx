import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";
import { RefusalNotice } from "@/records/refusal-notice";
import { useRights } from "@/records/rights";
import { useSession } from "@/session/session-store";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { nameOf } from "../api";
import { AgreementPoint } from "./agreement-point";
import { DisagreeDialog } from "./disagree-dialog";
import type { Indicator } from "./inputs";
import { openPoints, sayOf, type OpenPoint } from "./open-points";

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
  const points = openPoints(indicators);
  const own = useOwnPartners();
  const mayOf = ({ standing }: OpenPoint) => sayOf(standing, own);
  // What was pressed may be gone once its point has moved on: the focus stays in the list.
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (send.isSuccess && document.activeElement === document.body) panel.current?.focus();
  }, [indicators, send.isSuccess]);
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
    <section ref={panel} tabIndex={-1}>
      <Disclosure summary={t("agreement.title", { count: points.length })}>
        <p>{t("agreement.lead")}</p>
        {send.error ? <RefusalNotice error={send.error} onReload={send.reset} /> : null}
        <ul className="indicator-list">
          {points.map((point) => (
            <AgreementPoint
              key={point.key}
              point={point}
              may={mayOf(point)}
              chosen={chosen.has(point.key)}
              refused={refused.get(point.key)}
              onChosen={(now) => {
                const next = new Set(chosen);
                if (now) next.add(point.key);
                else next.delete(point.key);
                setChosen(next);
              }}
              onDisagree={() => setAgainst(point)}
              onWithdraw={() => say([point], { act: "withdraws" })}
            />
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
                    .filter(
                      (point) => point.standing.state.code === "proposed" && mayOf(point).agree,
                    )
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

function useOwnPartners(): string[] {
  const { memberships, actingFor } = useSession();
  return (actingFor ? [actingFor] : memberships).map(({ partnerId }) => partnerId);
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
