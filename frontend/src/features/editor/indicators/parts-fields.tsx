import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects, asText } from "@/drafts/read";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Fieldset } from "@/ui/fieldset";
import { TextInput } from "@/ui/text-input";
import { nameOf } from "../api";
import { sumOf } from "./dimensions";
import { decimalOf, isDecimal, type Indicator } from "./inputs";

interface PartsFieldsProps {
  indicator: Indicator;
  parts: Json | undefined;
  violations: readonly Violation[];
  onChange: (parts: JsonObject[]) => void;
}

/** Target and value of each category. What is left empty is 'no data'; what is whole has to make the total. */
export function PartsFields({ indicator, parts, violations, onChange }: PartsFieldsProps) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const written = asObjects(parts);
  const wrong = violations.find(({ field }) => field.startsWith("parts"));
  const partOf = (dimension: string, category: string) =>
    written.find((part) => part.dimension === dimension && part.category === category);
  const set = (dimension: string, category: string, figure: string, text: string) => {
    const before = partOf(dimension, category);
    const next = { ...before, dimension, category, [figure]: text || null };
    onChange(before ? written.map((part) => (part === before ? next : part)) : [...written, next]);
  };
  return indicator.dimensions.map(({ code, labels, categories }) => {
    const sums = (["target", "actual"] as const).flatMap((figure) => {
      const sum =
        indicator.measure.code === "unit"
          ? sumOf(written, code, categories.length, figure)
          : undefined;
      return sum === undefined
        ? []
        : [
            t("parts.sum", {
              figure: t(`values.${figure}`),
              sum: formatNumber(sum, language),
            }),
          ];
    });
    return (
      <Fieldset key={code} label={nameOf(labels)} optional error={wrong?.message}>
        {categories.map((category) => (
          <div key={category.code} className="form__row">
            {(["target", "actual"] as const).map((figure) => {
              const text = asText(partOf(code, category.code)?.[figure]);
              return (
                <TextInput
                  key={figure}
                  label={t("parts.of", {
                    category: nameOf(category.labels),
                    figure: t(`values.${figure}`),
                  })}
                  numeric
                  value={text}
                  error={isDecimal(decimalOf(text)) ? undefined : t("errors.notNumber")}
                  onChange={({ currentTarget }) =>
                    set(code, category.code, figure, currentTarget.value)
                  }
                />
              );
            })}
          </div>
        ))}
        <output className="indicator-list__detail">{sums.join(" · ")}</output>
      </Fieldset>
    );
  });
}

/** The parts as they are sent: numbers as the API takes them, empty categories left out; undefined where one is no number. */
export function partsInput(parts: Json | undefined): JsonObject[] | undefined {
  const sent = asObjects(parts)
    .map((part) => ({
      ...part,
      target: decimalOf(asText(part.target)),
      actual: decimalOf(asText(part.actual)),
    }))
    .filter(({ target, actual }) => target !== null || actual !== null);
  return sent.every(({ target, actual }) => isDecimal(target) && isDecimal(actual))
    ? sent
    : undefined;
}
