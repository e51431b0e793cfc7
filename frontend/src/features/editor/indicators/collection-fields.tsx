import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { Json, JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { MoneyField } from "../fields/money-field";
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
      <MoneyField
        label={t("indicators.cost")}
        help={t("indicators.costHelp")}
        value={values.cost}
        error={errorAt(violations, "cost.amount")}
        onChange={(cost) => set("cost", cost)}
      />
    </>
  );
}
