import { useTranslation } from "react-i18next";
import type { Json, JsonObject } from "@/drafts/merge";
import { asText, asTexts, isBlank } from "@/drafts/read";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import type { PartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "@/ui/disclosure";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "../api";
import { FractionFields } from "../indicators/fraction-fields";
import { hasSteps } from "../indicators/inputs";
import type { ValueDue } from "./ground";
import { PartsRows } from "./parts-rows";
import { startedValue } from "./report-values";

interface ValueRowProps {
  item: ValueDue;
  value: JsonObject;
  /** The year to report where the indicator names no period. */
  year: string;
  error: string | undefined;
  /** Said at once, or only after one asked to send. */
  asked: boolean;
  onChange: (value: JsonObject) => void;
}

/** One indicator: what was found last and what is wanted stand beside the box to fill in. */
export function ValueRow({ item, value, year, error, asked, onChange }: ValueRowProps) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const say = useFigure();
  const periodOf = usePeriod();
  const { starts, ends } = startedValue(item, value, year);
  const period = periodOf(asPeriod(starts), asPeriod(ends));
  const set = (name: string, next: Json | undefined) =>
    onChange({ ...startedValue(item, value, year), [name]: next });
  const { last, period: now } = item;
  const measure = item.measure.code;
  const label = t("values.value", { period });
  const known = !isBlank(value.actual) || !isBlank(value.actualFraction) || !isBlank(value.account);
  return (
    <li className="value-row">
      <h3>
        <WrittenText value={item.titles} />
      </h3>
      <p className="value-row__beside">
        {last
          ? t("values.last", { value: say(item, last), period: periodOf(last.starts, last.ends) })
          : t("values.noLast")}
        {measure === "qualitative" ? null : (
          <>
            {" · "}
            {now?.target
              ? t("values.target", { period, value: say(item, { actual: now.target }) })
              : t("values.noTarget", { period })}
          </>
        )}
      </p>
      {measure === "percentage" ? (
        <FractionFields
          label={label}
          optional
          fraction={value.actualFraction}
          asked={asked}
          error={error}
          onChange={(fraction) => set("actualFraction", fraction)}
        />
      ) : measure === "qualitative" ? (
        <TextArea
          label={label}
          optional
          limit={5000}
          lang={language}
          value={asTexts(value.account)[language] ?? ""}
          error={error}
          onChange={({ currentTarget }) =>
            set("account", { ...asTexts(value.account), [language]: currentTarget.value })
          }
        />
      ) : hasSteps(measure) ? (
        <Select
          label={label}
          optional
          value={asText(value.actual)}
          error={error}
          choices={item.scale.map((step) => ({
            value: String(step.value),
            label: `${step.value} – ${nameOf(step.label)}`,
          }))}
          onChange={({ currentTarget }) => set("actual", currentTarget.value || null)}
        />
      ) : (
        <TextInput
          label={label}
          optional
          numeric
          unit={nameOf(item.unit) || undefined}
          value={asText(value.actual)}
          error={error}
          onChange={({ currentTarget }) => set("actual", currentTarget.value || null)}
        />
      )}
      <PartsRows
        item={item}
        value={value}
        asked={asked}
        onChange={(parts) => set("parts", parts)}
      />
      {known ? null : (
        <Disclosure summary={t("values.noData")} open={!isBlank(value.noData)}>
          <TextInput
            label={t("values.noData")}
            optional
            lang={language}
            maxLength={1000}
            value={asTexts(value.noData)[language] ?? ""}
            onChange={({ currentTarget }) =>
              set("noData", { ...asTexts(value.noData), [language]: currentTarget.value })
            }
          />
        </Disclosure>
      )}
    </li>
  );
}

function asPeriod(date: Json | undefined): PartialDate {
  const { value, precision } = Object(date);
  return { value, precision };
}

/** A period as people say it: '2025', 'janvier 2025 – mars 2025'. */
function usePeriod(): (starts: PartialDate, ends: PartialDate) => string {
  const language = useLanguage();
  return (starts, ends) => {
    const [from, to] = [formatPartialDate(starts, language), formatPartialDate(ends, language)];
    return from === to ? from : `${from} – ${to}`;
  };
}

interface Said {
  actual?: string | null | undefined;
  account?: ValueDue["titles"] | null | undefined;
}

/** A figure in the words of its indicator: with its unit, or the step of its scale. */
export function useFigure(): (item: ValueDue, said: Said) => string {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  return ({ scale, measure, unit }, { actual, account }) => {
    if (account) return nameOf(account);
    if (actual === null || actual === undefined) return t("conflict.noData");
    const step = scale.find(({ value }) => value === Number(actual));
    if (step) return nameOf(step.label);
    const of = measure.code === "percentage" ? "%" : nameOf(unit);
    return `${formatNumber(Number(actual), language)} ${of}`.trim();
  };
}
