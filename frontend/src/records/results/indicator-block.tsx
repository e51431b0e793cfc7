import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Chip } from "@/ui/chip";
import { Disclosure } from "@/ui/disclosure";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import type { Indicator } from "../types";
import { BulletBar } from "./bullet-bar";
import { IndicatorParts } from "./indicator-parts";
import { IndicatorPeriods } from "./indicator-periods";
import { IndicatorTotal } from "./indicator-total";
import { IndicatorMethod } from "./indicator-method";
import { Sparkline } from "./sparkline";
import { measuredOf, progressOf, wayOf } from "./indicator-figures";

/** One indicator: where it began, where it is, where it should be; every period in the table under it. */
export function IndicatorBlock({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const unit =
    pickText(indicator.unit, language)?.text ??
    (indicator.measure.code === "percentage" ? "%" : "");
  // An ordinal value is a step with words, not a number.
  const say = (value: number) => {
    const step = indicator.scale.find((each) => each.value === value);
    const words = step && pickText(step.label, language)?.text;
    return words ?? `${formatNumber(value, language)}${unit ? `\u00a0${unit}` : ""}`;
  };
  const measured = measuredOf(indicator);
  const { baseline, latest, target } = measured;
  const course = indicator.values.map(({ actual }) => (actual ? Number(actual) : undefined));
  const { code: measure } = indicator.measure;
  const { total } = indicator;
  return (
    <article className="indicator">
      <p className="indicator__head">
        <strong>
          <WrittenText value={indicator.titles} />
        </strong>
        {indicator.pillar && <Chip>{indicator.pillar.label}</Chip>}
        {indicator.sdg && <Chip>{t("goal", { goal: indicator.sdg })}</Chip>}
        {indicator.example && <StatusBadge tone="watch">{t("example")}</StatusBadge>}
      </p>
      {measure === "qualitative" ? (
        indicator.baseline?.account && (
          <p>
            {t("baselineAccount")} <WrittenText value={indicator.baseline.account} />
          </p>
        )
      ) : (
        <>
          <p className="indicator__head">
            <span>
              {baseline === undefined ? t("noBaseline") : t("baseline", { value: say(baseline) })}
            </span>
            {latest ? (
              <span>
                {t("latest", {
                  value: say(latest.value),
                  when: formatPartialDate(latest.starts, language),
                })}
              </span>
            ) : (
              <StatusBadge tone="no-data">{t("noData")}</StatusBadge>
            )}
            <span>
              {target === undefined ? t("noTarget") : t("target", { value: say(target) })}
            </span>
          </p>
          {total && total.periods > 0 && <IndicatorTotal indicator={indicator} say={say} />}
          {measure !== "nominal" && (
            <div className="indicator__course">
              <BulletBar progress={progressOf(wayOf(indicator))} />
              <Sparkline
                values={course}
                label={t("course", {
                  values: course
                    .map((value) => (value === undefined ? t("noData") : say(value)))
                    .join(", "),
                })}
              />
            </div>
          )}
        </>
      )}
      <Disclosure summary={t("how")}>
        <IndicatorMethod indicator={indicator} />
      </Disclosure>
      {indicator.values.length > 0 && (
        <Disclosure summary={t("periods", { count: indicator.values.length })}>
          <IndicatorPeriods indicator={indicator} say={say} />
          <IndicatorParts indicator={indicator} say={say} />
        </Disclosure>
      )}
    </article>
  );
}
