import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { TextInput } from "@/ui/text-input";
import { DateField } from "../fields/date-field";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { decimalOf, isDecimal } from "./inputs";

interface BaselineFieldsProps {
  qualitative: boolean;
  baseline: JsonObject;
  violations: readonly Violation[];
  onChange: (baseline: JsonObject) => void;
}

/** Where it stood at the start ('point zéro'), and when that was found. */
export function BaselineFields(props: BaselineFieldsProps) {
  const { qualitative, baseline, violations, onChange } = props;
  const { t } = useTranslation("editor");
  const wrong = !isDecimal(decimalOf(asText(baseline.value)));
  return (
    <div className="form__row">
      {qualitative ? (
        <LocalizedTextInput
          label={t("indicators.baseline")}
          optional
          multiline
          limit={5000}
          value={asTexts(baseline.account)}
          error={errorAt(violations, "baseline.account")}
          onChange={(texts) => onChange({ ...baseline, value: null, account: writtenTexts(texts) })}
        />
      ) : (
        <TextInput
          label={t("indicators.baseline")}
          help={t("indicators.baselineHelp")}
          optional
          numeric
          value={asText(baseline.value)}
          error={wrong ? t("errors.notNumber") : errorAt(violations, "baseline.value")}
          onChange={({ currentTarget }) =>
            onChange({ ...baseline, account: null, value: currentTarget.value || null })
          }
        />
      )}
      <DateField
        label={t("indicators.baselineOn")}
        optional
        value={asDate(baseline.on)}
        error={errorAt(violations, "baseline.on")}
        onChange={(date) => onChange({ ...baseline, on: date ? { ...date } : null })}
      />
    </div>
  );
}
