import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects, asText, asTexts, jsonOf } from "@/drafts/read";
import { Button } from "@/ui/button";
import { Fieldset } from "@/ui/fieldset";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { nameOf } from "../api";
import { replaced, without } from "../fields/lists";
import { writtenTexts } from "../fields/texts-field";
import { CategoriesField } from "./categories-field";
import { ownDimension, usualDimensions } from "./dimensions";

interface DimensionsFieldProps {
  dimensions: Json | undefined;
  violations: readonly Violation[];
  onChange: (dimensions: JsonObject[]) => void;
}

const most = 5;

/** By what the values are told apart: sex and age are one step, one's own are worded here. */
export function DimensionsField({ dimensions, violations, onChange }: DimensionsFieldProps) {
  const { t } = useTranslation(["editor", "common"]);
  const items = asObjects(dimensions);
  const wrong = violations.find(({ field }) => field.startsWith("dimensions"));
  const isThere = (code: string) => items.some((item) => item.code === code);
  return (
    <Fieldset
      label={t("dimensions.title")}
      help={t("dimensions.help")}
      optional
      error={wrong?.message}
    >
      {items.map((item, index) => (
        <div key={asText(item.code)} className="form">
          <LocalizedTextInput
            label={t("dimensions.name")}
            limit={100}
            value={asTexts(item.labels)}
            onChange={(texts) =>
              onChange(replaced(items, index, { ...item, labels: writtenTexts(texts) ?? {} }))
            }
          />
          <CategoriesField
            categories={item.categories}
            onChange={(categories) => onChange(replaced(items, index, { ...item, categories }))}
          />
          <Button
            variant="quiet"
            aria-label={t("dimensions.removeOf", { name: nameOf(asTexts(item.labels)) })}
            onClick={() => onChange(without(items, index))}
          >
            {t("common:actions.delete")}
          </Button>
        </div>
      ))}
      {items.length < most ? (
        <div className="form__actions">
          {(["sex", "age"] as const).map((usual) =>
            isThere(usual) ? null : (
              <Button
                key={usual}
                onClick={() => onChange([...items, jsonOf(usualDimensions[usual])])}
              >
                {t(`dimensions.${usual}`)}
              </Button>
            ),
          )}
          <Button onClick={() => onChange([...items, ownDimension(items)])}>
            {t("dimensions.other")}
          </Button>
        </div>
      ) : null}
    </Fieldset>
  );
}
