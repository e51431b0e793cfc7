import { useTranslation } from "react-i18next";
import { isObject } from "@/drafts/merge";
import { asText, asTexts } from "@/drafts/read";
import { parseAmount } from "@/i18n/parse-amount";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Disclosure } from "@/ui/disclosure";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { nameOf } from "../api";
import { useChoices } from "../fields/codes";
import { writtenTexts } from "../fields/texts-field";
import { useKeptRecord } from "@/drafts/use-kept-record";
import { errorAt } from "../frame/draft-context";
import { BaselineFields } from "./baseline-fields";
import { CollectionFields } from "./collection-fields";
import { DefinitionField } from "./definition-field";
import type { OpenDialog } from "./dialogs";
import { DimensionsField } from "./dimensions-field";
import { decimalOf, fractionOf, hasSteps, isDecimal, type Result } from "./inputs";
import { ScaleField } from "./scale-field";

interface IndicatorDialogProps {
  dialog: OpenDialog;
  chain: readonly { result: Result; depth: number }[];
  onClose: () => void;
  onDone: (body: OpenDialog["initial"]) => void;
}

/** How both partners agree to measure something: title, measure, unit, where it stood at the start. */
export function IndicatorDialog({ dialog, chain, onClose, onDone }: IndicatorDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const { values, set, put, forget } = useKeptRecord(
    `passerelle.indicator ${dialog.path}`,
    dialog.initial,
  );
  const violations = dialog.item?.problem?.violations ?? [];
  const measure = asText(values.measure);
  // What a common indicator counts is not for one project to change.
  const adopted = asText(values.definition) !== "";
  const baseline = isObject(values.baseline) ? values.baseline : {};
  const value = decimalOf(asText(baseline.value));
  const fraction = measure === "percentage" ? fractionOf(baseline.fraction) : null;
  const cost = isObject(values.cost) ? values.cost : undefined;
  const amount = cost && parseAmount(asText(cost.amount));
  const ready =
    nameOf(asTexts(values.titles)) !== "" &&
    isDecimal(value) &&
    fraction !== undefined &&
    Boolean(cost) === Boolean(amount) &&
    (measure !== "unit" || nameOf(asTexts(values.unit)) !== "");

  const save = () => {
    forget();
    onDone({
      ...values,
      scale: hasSteps(measure) ? values.scale : [],
      baseline: Object.values(baseline).some(Boolean)
        ? { ...baseline, value, ...(baseline.fraction === undefined ? {} : { fraction }) }
        : null,
      // What this measure does not have goes, where another one had it.
      ...(measure === "nominal" ? { direction: null } : {}),
      ...(measure === "unit" || adopted ? {} : { accumulation: null }),
      ...(hasSteps(measure) || measure === "qualitative" ? { dimensions: [] } : {}),
      ...(values.cost === undefined ? {} : { cost: cost ? { ...cost, amount } : null }),
    });
  };
  const select = (name: "direction" | "accumulation" | "pillar" | "resultId") => ({
    value: asText(values[name]),
    error: errorAt(violations, name),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set(name, currentTarget.value || null),
  });

  return (
    <Dialog
      open
      title={t(dialog.method === "POST" ? "indicators.add" : "indicators.edit")}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={!ready} onClick={save}>
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <LocalizedTextInput
        label={t("indicators.name")}
        help={t("indicators.nameHelp")}
        limit={500}
        value={asTexts(values.titles)}
        error={errorAt(violations, "titles")}
        onChange={(texts) => set("titles", writtenTexts(texts) ?? {})}
      />
      <DefinitionField values={values} violations={violations} onChoose={put} />
      {adopted ? (
        <p>{t("indicators.adopted", { unit: nameOf(asTexts(values.unit)) })}</p>
      ) : (
        <Select
          label={t("indicators.measure")}
          placeholder={false}
          choices={choices.indicatorMeasure}
          value={measure}
          error={errorAt(violations, "measure")}
          onChange={({ currentTarget }) => set("measure", currentTarget.value)}
        />
      )}
      {measure === "unit" && !adopted ? (
        <LocalizedTextInput
          label={t("indicators.unit")}
          help={t("indicators.unitHelp")}
          limit={100}
          value={asTexts(values.unit)}
          error={errorAt(violations, "unit")}
          onChange={(texts) => set("unit", writtenTexts(texts))}
        />
      ) : null}
      {hasSteps(measure) && !adopted ? (
        <ScaleField
          nominal={measure === "nominal"}
          scale={values.scale}
          error={errorAt(violations, "scale")}
          onChange={(scale) => set("scale", scale)}
        />
      ) : null}
      <BaselineFields
        measure={measure}
        scale={values.scale}
        baseline={baseline}
        violations={violations}
        onChange={(changed) => set("baseline", changed)}
      />
      <div className="form__row">
        {measure === "nominal" ? null : (
          <Select
            label={t("indicators.direction")}
            optional
            choices={choices.indicatorDirection}
            {...select("direction")}
          />
        )}
        <Select
          label={t("indicators.pillar")}
          optional
          choices={choices.pillar}
          {...select("pillar")}
        />
      </div>
      {measure === "unit" && !adopted ? (
        <Select
          label={t("indicators.accumulation")}
          help={t("indicators.accumulationHelp")}
          optional
          placeholder={t("indicators.noAccumulation")}
          choices={choices.accumulation}
          {...select("accumulation")}
        />
      ) : null}
      <Disclosure summary={t("indicators.more")}>
        <Select
          label={t("indicators.result")}
          optional
          placeholder={t("results.noParent")}
          choices={chain.map(({ result }) => ({ value: result.id, label: nameOf(result.titles) }))}
          {...select("resultId")}
        />
        {["unit", "percentage"].includes(measure) ? (
          <DimensionsField
            dimensions={values.dimensions}
            violations={violations}
            onChange={(dimensions) => set("dimensions", dimensions)}
          />
        ) : null}
        <CollectionFields values={values} violations={violations} set={set} />
      </Disclosure>
    </Dialog>
  );
}
