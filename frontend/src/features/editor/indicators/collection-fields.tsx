import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import { isObject, type Json, type JsonObject } from "@/drafts/merge";
import { asText, asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { currencyCodes } from "../fields/countries";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";

interface CollectionFieldsProps {
  values: JsonObject;
  violations: readonly Violation[];
  set: (name: string, value: Json) => void;
}

/** How the figure is found: where, by which function, at what cost. */
export function CollectionFields({ values, violations, set }: CollectionFieldsProps) {
  const { t } = useTranslation("editor");
  const cost = isObject(values.cost) ? values.cost : {};
  return (
    <>
      <LocalizedTextInput
        label={t("indicators.verification")}
        help={t("indicators.verificationHelp")}
        multiline
        optional
        limit={2000}
        value={asTexts(values.verification)}
        error={errorAt(violations, "verification")}
        onChange={(texts) => set("verification", writtenTexts(texts))}
      />
      <LocalizedTextInput
        label={t("indicators.collectedBy")}
        help={t("indicators.collectedByHelp")}
        optional
        limit={300}
        value={asTexts(values.collectedBy)}
        error={errorAt(violations, "collectedBy")}
        onChange={(texts) => set("collectedBy", writtenTexts(texts))}
      />
      <div className="form__row">
        <TextInput
          label={t("indicators.cost")}
          help={t("indicators.costHelp")}
          optional
          numeric
          value={asText(cost.amount)}
          error={errorAt(violations, "cost.amount")}
          onChange={({ currentTarget }) =>
            set(
              "cost",
              currentTarget.value
                ? { currency: "EUR", ...cost, amount: currentTarget.value }
                : null,
            )
          }
        />
        <Select
          label={t("indicators.costCurrency")}
          placeholder={false}
          choices={currencyCodes.map((code) => ({ value: code, label: code }))}
          value={asText(cost.currency) || "EUR"}
          onChange={({ currentTarget }) =>
            set("cost", cost.amount ? { ...cost, currency: currentTarget.value } : null)
          }
        />
      </div>
    </>
  );
}
