import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Chip } from "@/ui/chip";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { Disclosure } from "@/ui/disclosure";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import type { Indicator } from "../types";
import { BulletBar } from "./bullet-bar";
import { measuredOf, progressOf } from "./indicator-figures";

type Value = Indicator["values"][number];

/** One indicator: where it began, where it is, where it should be; every period in the table under it. */
export function IndicatorBlock({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const unit =
    pickText(indicator.unit, language)?.text ??
    (indicator.measure.code === "percentage" ? "%" : "");
  const shown = (value: number) => `${formatNumber(value, language)}${unit ? ` ${unit}` : ""}`;
  const measured = measuredOf(indicator);
  const { baseline, latest, target } = measured;
  const qualitative = indicator.measure.code === "qualitative";
  return (
    <article className="indicator">
      <p className="indicator__head">
        <strong>
          <WrittenText value={indicator.titles} />
        </strong>
        {indicator.pillar && <Chip>{indicator.pillar.label}</Chip>}
        {indicator.sdg && <Chip>{t("goal", { goal: indicator.sdg })}</Chip>}
      </p>
      {!qualitative && (
        <>
          <p className="indicator__head">
            <span>
              {baseline === undefined ? t("noBaseline") : t("baseline", { value: shown(baseline) })}
            </span>
            {latest ? (
              <span>
                {t("latest", {
                  value: stepOr(indicator, latest.value, shown, language),
                  when: latest.starts.value,
                })}
              </span>
            ) : (
              <StatusBadge tone="no-data">{t("noData")}</StatusBadge>
            )}
            <span>
              {target === undefined ? t("noTarget") : t("target", { value: shown(target) })}
            </span>
          </p>
          <BulletBar progress={progressOf(measured)} />
        </>
      )}
      {indicator.values.length > 0 && (
        <Disclosure summary={t("periods", { count: indicator.values.length })}>
          <DataTable<Value>
            caption={t("periodsCaption")}
            captionHidden
            columns={[
              {
                key: "period",
                header: t("period"),
                rowHeader: true,
                cell: ({ starts, ends }) => <DateText start={starts} end={ends} />,
              },
              {
                key: "target",
                header: t("targetHeader"),
                numeric: true,
                cell: ({ target: own }) => own ?? "–",
              },
              {
                key: "actual",
                header: t("actualHeader"),
                numeric: true,
                cell: ({ actual, account }) =>
                  actual ?? (account ? <WrittenText value={account} /> : t("noData")),
              },
              {
                key: "comment",
                header: t("comment"),
                cell: ({ comment }) => <WrittenText value={comment} />,
              },
            ]}
            rows={indicator.values}
            rowKey={({ id }) => id}
          />
        </Disclosure>
      )}
    </article>
  );
}

/** An ordinal value is a step with words, not a number. */
function stepOr(
  { scale }: Indicator,
  value: number,
  shown: (value: number) => string,
  language: Parameters<typeof pickText>[1],
): string {
  const step = scale.find((each) => each.value === value);
  return (step && pickText(step.label, language)?.text) ?? shown(value);
}
