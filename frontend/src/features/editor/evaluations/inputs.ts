import type { components } from "@/api/schema";
import { isObject, type JsonObject } from "@/drafts/merge";
import { asObjects, asText, jsonOf } from "@/drafts/read";
import type { Evaluation } from "@/records/evaluations/api";
import { decimalOf, fractionOf } from "../indicators/inputs";

type Schemas = components["schemas"];
type Results = Schemas["ResultChain"];

/** An indicator as a finding refers to it. */
export interface MeasuredIndicator {
  id: string;
  titles: Schemas["IndicatorView"]["titles"];
  measure: string;
  unit: Schemas["IndicatorView"]["unit"];
  scale: Schemas["IndicatorView"]["scale"];
}

/** Every indicator of a chain, wherever it hangs. */
export function indicatorsOf(results: Results | undefined): MeasuredIndicator[] {
  const below = (result: Schemas["ResultView"]): Schemas["IndicatorView"][] => [
    ...result.indicators,
    ...result.children.flatMap(below),
  ];
  const all = results ? [...results.indicators, ...results.results.flatMap(below)] : [];
  return all.map(({ id, titles, measure, unit, scale }) => ({
    id,
    titles,
    measure: measure.code,
    unit,
    scale,
  }));
}

/** What was read of an evaluation, as it is written: codes instead of their words. */
export function evaluationInput(view: Evaluation | undefined): JsonObject {
  if (!view) return {};
  const { kind, side, external, evaluators, starts, ends, summaries, documentId } = view;
  return jsonOf({
    kind: kind.code,
    side,
    external,
    evaluators,
    starts,
    ends,
    summaries,
    documentId,
    // What was measured of an indicator that is gone stays in the words of its finding.
    findings: view.findings.map(({ texts, indicator, measured }) =>
      indicator ? { texts, indicatorId: indicator.id, measured } : { texts },
    ),
    recommendations: view.recommendations.map(
      ({ texts, owner, dueOn, state, managementResponse }) => ({
        texts,
        owner,
        dueOn,
        state: state.code,
        managementResponse,
      }),
    ),
  });
}

/** Figures as the platform reads them: what people write as '45,5' is '45.5'. */
export function evaluationToSend(values: JsonObject): JsonObject {
  return {
    ...values,
    findings: asObjects(values.findings).map((finding) => {
      if (!isObject(finding.measured)) return finding;
      const { value, fraction, account } = finding.measured;
      return jsonOf({
        ...finding,
        measured: {
          value: value === undefined ? undefined : decimalOf(asText(value)),
          fraction: fraction === undefined ? undefined : (fractionOf(fraction) ?? fraction),
          account,
        },
      });
    }),
  };
}
