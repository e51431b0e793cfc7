import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/drafts/merge";
import { asText } from "@/drafts/read";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "@/ui/disclosure";
import { Fieldset } from "@/ui/fieldset";
import { TextInput } from "@/ui/text-input";
import { nameOf } from "../api";
import type { ValueDue } from "./ground";
import { partsFault, partsOf, type PartsFault } from "./report-parts";

interface PartsRowsProps {
  item: ValueDue;
  value: JsonObject;
  /** Said at once, or only after one asked to send. */
  asked: boolean;
  onChange: (parts: JsonObject[]) => void;
}

/** A value by sex, by age, by what the indicator tells apart: folded away unless the indicator asks for it. */
export function PartsRows({ item, value, asked, onChange }: PartsRowsProps) {
  const { t } = useTranslation("progress");
  const parts = partsOf(item, value);
  const fault = asked ? partsFault(item, value) : undefined;
  const say = useFault(item, value);
  if (item.dimensions.length === 0) return null;
  const partOf = (dimension: string, category: string) =>
    parts.find((part) => part.dimension === dimension && part.category === category);
  const set = (dimension: string, category: string, text: string) => {
    const before = partOf(dimension, category);
    const next = { ...before, dimension, category, actual: text || null };
    onChange(before ? parts.map((part) => (part === before ? next : part)) : [...parts, next]);
  };
  return (
    <Disclosure summary={t("parts.title")} open={isAskedFor(item) || Boolean(value.parts)}>
      {item.dimensions.map(({ code, labels, categories }) => (
        <Fieldset
          key={code}
          label={nameOf(labels)}
          optional
          error={fault?.dimension.code === code ? say(fault) : undefined}
        >
          {categories.map((category) => {
            const part = partOf(code, category.code);
            const target = asText(part?.target);
            return (
              <TextInput
                key={category.code}
                label={nameOf(category.labels)}
                help={target ? t("parts.target", { value: target }) : undefined}
                numeric
                unit={item.measure.code === "percentage" ? "%" : nameOf(item.unit) || undefined}
                value={asText(part?.actual)}
                onChange={({ currentTarget }) => set(code, category.code, currentTarget.value)}
              />
            );
          })}
        </Fieldset>
      ))}
    </Disclosure>
  );
}

/** Where something is wanted of a category, or was found of one the last time. */
function isAskedFor({ period, last }: ValueDue): boolean {
  return (
    (period?.parts ?? []).some(({ target, actual }) => target ?? actual) ||
    (last?.parts ?? []).some(({ actual }) => actual)
  );
}

/** What is wrong, in words, with both figures. */
function useFault(item: ValueDue, value: JsonObject): (fault: PartsFault) => string {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  return ({ kind, dimension, sum }) =>
    kind === "notNumber"
      ? t("values.notNumber")
      : t(`parts.${kind}`, {
          dimension: nameOf(dimension.labels),
          sum: `${formatNumber(sum, language)} ${nameOf(item.unit)}`.trim(),
          total: asText(value.actual),
        });
}

interface PartsTextProps {
  item: ValueDue;
  parts: readonly JsonObject[];
}

/** Parts in one line each: 'Sexe : Femmes 90, Hommes 85'. */
export function PartsText({ item, parts }: PartsTextProps) {
  const language = useLanguage();
  return item.dimensions.map(({ code, labels, categories }) => {
    const said = categories.flatMap((category) => {
      const part = parts.find((one) => one.dimension === code && one.category === category.code);
      const figure = asText(part?.actual);
      return figure ? [`${nameOf(category.labels)} ${formatNumber(Number(figure), language)}`] : [];
    });
    return said.length > 0 ? (
      <p key={code}>
        {nameOf(labels)} – {said.join(", ")}
      </p>
    ) : null;
  });
}
