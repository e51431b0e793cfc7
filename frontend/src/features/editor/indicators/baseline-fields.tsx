import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asObjects, asText, asTexts, isBlank } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { nameOf } from "../api";
import { DateField } from "../fields/date-field";
import { More } from "../fields/more";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { FractionFields } from "./fraction-fields";
import { decimalOf, hasSteps, isDecimal } from "./inputs";

interface BaselineFieldsProps {
  measure: string;
  scale: JsonObject[string];
  baseline: JsonObject;
  violations: readonly Violation[];
  onChange: (baseline: JsonObject) => void;
}

/** Where it stood at the start ('point zéro'), when that was found, and where the figure comes from. */
export function BaselineFields(props: BaselineFieldsProps) {
  const { measure, baseline, violations, onChange } = props;
  const { t } = useTranslation("editor");
  const texts = (name: "source" | "comment", limit: number) => (
    <LocalizedTextInput
      label={t(`indicators.baseline${name === "source" ? "Source" : "Comment"}`)}
      optional
      limit={limit}
      value={asTexts(baseline[name])}
      error={errorAt(violations, `baseline.${name}`)}
      onChange={(written) => onChange({ ...baseline, [name]: writtenTexts(written) })}
    />
  );
  return (
    <>
      <div className="form__row">
        <BaselineValue {...props} />
        <DateField
          label={t("indicators.baselineOn")}
          optional
          value={asDate(baseline.on)}
          error={errorAt(violations, "baseline.on")}
          onChange={(date) => onChange({ ...baseline, on: date ? { ...date } : null })}
        />
      </div>
      <More
        summary={t("indicators.baselineMore")}
        open={
          !isBlank(baseline.source) || !isBlank(baseline.comment) || !isBlank(baseline.fraction)
        }
      >
        {measure === "percentage" ? (
          <FractionFields
            label={t("indicators.baselineFraction")}
            optional
            fraction={baseline.fraction}
            asked
            error={errorAt(violations, "baseline.fraction")}
            onChange={(fraction) =>
              onChange({ ...baseline, fraction, value: fraction ? null : (baseline.value ?? null) })
            }
          />
        ) : null}
        {texts("source", 1000)}
        {texts("comment", 2000)}
      </More>
    </>
  );
}

function BaselineValue({ measure, scale, baseline, violations, onChange }: BaselineFieldsProps) {
  const { t } = useTranslation("editor");
  const wrong = !isDecimal(decimalOf(asText(baseline.value)));
  if (measure === "qualitative") {
    return (
      <LocalizedTextInput
        label={t("indicators.baseline")}
        optional
        multiline
        limit={5000}
        value={asTexts(baseline.account)}
        error={errorAt(violations, "baseline.account")}
        onChange={(texts) => onChange({ ...baseline, value: null, account: writtenTexts(texts) })}
      />
    );
  }
  const shared = {
    label: t("indicators.baseline"),
    optional: true,
    value: asText(baseline.value),
    error: wrong ? t("errors.notNumber") : errorAt(violations, "baseline.value"),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      onChange({ ...baseline, account: null, value: currentTarget.value || null }),
  };
  if (hasSteps(measure)) {
    return (
      <Select
        {...shared}
        choices={asObjects(scale).map((step) => ({
          value: asText(step.value),
          label: `${asText(step.value)} – ${nameOf(asTexts(step.label))}`,
        }))}
      />
    );
  }
  return <TextInput {...shared} help={t("indicators.baselineHelp")} numeric />;
}
