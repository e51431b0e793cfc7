import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asDate, asText, asTexts, isBlank } from "@/drafts/read";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { nameOf } from "../api";
import { DateField } from "../fields/date-field";
import { More } from "../fields/more";
import { writtenTexts } from "../fields/texts-field";
import { useKeptRecord } from "@/drafts/use-kept-record";
import { errorAt } from "../frame/draft-context";
import type { OpenDialog } from "./dialogs";
import { FractionFields } from "./fraction-fields";
import { decimalOf, fractionOf, hasSteps, isDecimal, type Indicator } from "./inputs";
import { PartsFields, partsInput } from "./parts-fields";

interface ValueDialogProps {
  dialog: OpenDialog;
  indicator: Indicator;
  onClose: () => void;
  onDone: (body: OpenDialog["initial"]) => void;
}

/** What was wanted and what was found in one period. Left empty is 'no data', which is not zero. */
export function ValueDialog({ dialog, indicator, onClose, onDone }: ValueDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const { values, set, forget } = useKeptRecord(`passerelle.value ${dialog.path}`, dialog.initial);
  const [asked, setAsked] = useState(false);
  const violations = dialog.item?.problem?.violations ?? [];
  const starts = asDate(values.starts);
  const target = decimalOf(asText(values.target));
  const actual = decimalOf(asText(values.actual));

  const percentage = indicator.measure.code === "percentage";
  const actualFraction = percentage ? fractionOf(values.actualFraction) : null;
  const targetFraction = percentage ? fractionOf(values.targetFraction) : null;
  const parts = partsInput(values.parts);
  // A percentage that was told before its denominator was asked for.
  const bare = percentage && !values.actualFraction && actual !== null;
  const known = actual !== null || Boolean(actualFraction) || !isBlank(values.account);

  const save = () => {
    setAsked(true);
    if (!starts || !isDecimal(target) || !isDecimal(actual)) return;
    if (actualFraction === undefined || targetFraction === undefined || !parts) return;
    forget();
    onDone({
      ...values,
      ends: values.ends ?? values.starts,
      target: targetFraction ? null : target,
      actual: actualFraction ? null : actual,
      ...(percentage ? { actualFraction, targetFraction } : {}),
      ...(indicator.dimensions.length > 0 ? { parts } : {}),
      ...(values.noData === undefined ? {} : { noData: known ? null : values.noData }),
    });
  };
  return (
    <Dialog
      open
      title={t("values.title", { title: nameOf(indicator.titles) })}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" onClick={save}>
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <div className="form__row">
        <DateField
          label={t("values.starts")}
          value={starts}
          error={asked && !starts ? t("values.startsMissing") : errorAt(violations, "starts")}
          onChange={(date) => set("starts", date ? { ...date } : null)}
        />
        <DateField
          label={t("values.ends")}
          help={t("values.endsHelp")}
          optional
          value={asDate(values.ends)}
          error={errorAt(violations, "ends")}
          onChange={(date) => set("ends", date ? { ...date } : null)}
        />
      </div>
      {indicator.measure.code === "qualitative" ? (
        <LocalizedTextInput
          label={t("values.account")}
          help={t("values.accountHelp")}
          multiline
          limit={5000}
          value={asTexts(values.account)}
          error={errorAt(violations, "account")}
          onChange={(texts) => set("account", writtenTexts(texts))}
        />
      ) : (
        <div className="form__row">
          {(percentage ? (["target"] as const) : (["target", "actual"] as const)).map((name) => (
            <NumberBox
              key={name}
              label={t(`values.${name}`)}
              indicator={indicator}
              value={asText(values[name])}
              error={
                asked && !isDecimal(decimalOf(asText(values[name])))
                  ? t("errors.notNumber")
                  : errorAt(violations, name)
              }
              onChange={(text) => set(name, text || null)}
            />
          ))}
        </div>
      )}
      {percentage ? (
        <>
          <FractionFields
            label={t("values.actual")}
            help={bare ? t("fraction.bare", { percent: actual }) : t("fraction.help")}
            fraction={values.actualFraction}
            asked={asked}
            error={errorAt(violations, "actualFraction") ?? errorAt(violations, "actual")}
            onChange={(fraction) => set("actualFraction", fraction)}
          />
          <More summary={t("fraction.ofTarget")} open={!isBlank(values.targetFraction)}>
            <FractionFields
              label={t("values.target")}
              optional
              fraction={values.targetFraction}
              asked={asked}
              error={errorAt(violations, "targetFraction")}
              onChange={(fraction) => set("targetFraction", fraction)}
            />
          </More>
        </>
      ) : null}
      {indicator.dimensions.length > 0 ? (
        <More summary={t("parts.title")} open={!isBlank(values.parts)}>
          <PartsFields
            indicator={indicator}
            parts={values.parts}
            violations={violations}
            onChange={(changed) => set("parts", changed)}
          />
        </More>
      ) : null}
      {known ? null : (
        <LocalizedTextInput
          label={t("values.noData")}
          help={t("values.noDataHelp")}
          optional
          limit={1000}
          value={asTexts(values.noData)}
          error={errorAt(violations, "noData")}
          onChange={(texts) => set("noData", writtenTexts(texts))}
        />
      )}
      <LocalizedTextInput
        label={t("values.comment")}
        optional
        limit={2000}
        value={asTexts(values.comment)}
        error={errorAt(violations, "comment")}
        onChange={(texts) => set("comment", writtenTexts(texts))}
      />
    </Dialog>
  );
}

interface NumberBoxProps {
  label: string;
  indicator: Indicator;
  value: string;
  error: string | undefined;
  onChange: (text: string) => void;
}

/** A number, or a step of the indicator's scale. */
function NumberBox({ label, indicator, value, error, onChange }: NumberBoxProps) {
  const shared = {
    label,
    value,
    error,
    optional: true,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange(currentTarget.value),
  };
  if (hasSteps(indicator.measure.code)) {
    return (
      <Select
        {...shared}
        choices={indicator.scale.map((step) => ({
          value: String(step.value),
          label: `${step.value} – ${nameOf(step.label)}`,
        }))}
      />
    );
  }
  const unit = indicator.measure.code === "percentage" ? "%" : nameOf(indicator.unit) || undefined;
  return <TextInput {...shared} numeric unit={unit} />;
}
