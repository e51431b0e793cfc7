import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { isObject } from "@/drafts/merge";
import { asText, asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { nameOf, resultsQuery } from "../api";
import { writtenTexts } from "../fields/texts-field";
import { FractionFields } from "../indicators/fraction-fields";
import { hasSteps } from "../indicators/inputs";
import type { PartFields } from "../parts/part-dialog";
import { RowsField, type DialogRow } from "../parts/rows-field";
import { indicatorsOf, type MeasuredIndicator } from "./inputs";

/** What was found, in words; a finding may measure an indicator of the project. */
export function Findings({
  values,
  set,
  violations,
  projectId,
}: PartFields & { projectId: string }) {
  const { t } = useTranslation("editor");
  const indicators = indicatorsOf(useQuery(resultsQuery(projectId)).data);
  return (
    <RowsField
      name="findings"
      label={t("evaluations.findings")}
      help={t("evaluations.findingsHelp")}
      rowName={t("evaluations.finding")}
      addLabel={t("evaluations.addFinding")}
      blank={() => ({})}
      max={50}
      value={values.findings}
      violations={violations}
      onChange={(items) => set("findings", items)}
    >
      {(row) => <Finding {...row} indicators={indicators} />}
    </RowsField>
  );
}

function Finding(row: DialogRow & { indicators: readonly MeasuredIndicator[] }) {
  const { item, set, error, indicators } = row;
  const { t } = useTranslation("editor");
  const chosen = indicators.find(({ id }) => id === item.indicatorId);
  return (
    <>
      <LocalizedTextInput
        label={t("evaluations.findingText")}
        multiline
        limit={2000}
        value={asTexts(item.texts)}
        error={error("texts")}
        onChange={(written) => set({ texts: writtenTexts(written) })}
      />
      {indicators.length > 0 ? (
        <Select
          label={t("evaluations.indicator")}
          help={t("evaluations.indicatorHelp")}
          optional
          placeholder={t("evaluations.noIndicator")}
          choices={indicators.map(({ id, titles }) => ({ value: id, label: nameOf(titles) }))}
          value={asText(item.indicatorId)}
          error={error("indicatorId")}
          onChange={({ currentTarget }) =>
            set({ indicatorId: currentTarget.value || null, measured: null })
          }
        />
      ) : null}
      {chosen ? <Measured {...row} indicator={chosen} /> : null}
    </>
  );
}

function Measured({ item, set, error, indicator }: DialogRow & { indicator: MeasuredIndicator }) {
  const { t } = useTranslation("editor");
  const measured = isObject(item.measured) ? item.measured : {};
  const problem = error("measured") ?? error("measured.value");
  const { measure, scale, unit } = indicator;
  if (measure === "qualitative") {
    return (
      <LocalizedTextInput
        label={t("evaluations.measured")}
        multiline
        limit={5000}
        value={asTexts(measured.account)}
        error={problem}
        onChange={(texts) => set({ measured: { account: writtenTexts(texts) } })}
      />
    );
  }
  if (measure === "percentage") {
    return (
      <FractionFields
        label={t("evaluations.measured")}
        fraction={measured.fraction}
        asked
        error={problem}
        onChange={(fraction) => set({ measured: fraction ? { fraction } : null })}
      />
    );
  }
  const shared = {
    label: unit ? t("evaluations.measuredIn", { unit: nameOf(unit) }) : t("evaluations.measured"),
    value: asText(measured.value),
    error: problem,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set({ measured: currentTarget.value ? { value: currentTarget.value } : null }),
  };
  if (!hasSteps(measure)) return <TextInput {...shared} numeric />;
  return (
    <Select
      {...shared}
      choices={scale.map(({ value, label }) => ({ value: String(value), label: nameOf(label) }))}
    />
  );
}
