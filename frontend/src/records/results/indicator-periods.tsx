import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { WrittenText } from "@/ui/written-text";
import type { Indicator } from "../types";
import { StandingNote } from "./standing-note";

type Value = Indicator["values"][number];

interface IndicatorPeriodsProps {
  indicator: Indicator;
  /** A figure with its unit, or the step it stands for. */
  say: (value: number) => string;
}

/** Target and value of every period; a period nobody reported says so, and why where that is known. */
export function IndicatorPeriods({ indicator, say }: IndicatorPeriodsProps) {
  const { t } = useTranslation("results");
  // Steps, categories and accounts are words, which wrap and stand on the left.
  const numeric = ["unit", "percentage"].includes(indicator.measure.code);
  return (
    <DataTable<Value>
      caption={t("periodsCaption")}
      captionHidden
      columns={[
        {
          key: "period",
          header: t("period"),
          rowHeader: true,
          cell: ({ starts, ends, locked }) => (
            <>
              <DateText start={starts} end={ends} />
              {locked && <small className="indicator__of">{t("locked")}</small>}
            </>
          ),
        },
        {
          key: "target",
          header: t("targetHeader"),
          numeric,
          cell: ({ target, targetFraction }) =>
            target ? (
              <>
                {say(Number(target))} <Of fraction={targetFraction} />
              </>
            ) : (
              "–"
            ),
        },
        {
          key: "actual",
          header: t("actualHeader"),
          numeric,
          cell: (value) => <Actual value={value} say={say} />,
        },
        {
          key: "standing",
          header: t("standing"),
          cell: (value) => <Standings value={value} />,
        },
        {
          key: "comment",
          header: t("comment"),
          cell: ({ comment, noData }) => (
            <>
              {noData && (
                <p>
                  <WrittenText value={noData} />
                </p>
              )}
              <WrittenText value={comment} />
            </>
          ),
        },
      ]}
      rows={indicator.values}
      rowKey={({ id }) => id}
    />
  );
}

function Actual({ value, say }: { value: Value; say: IndicatorPeriodsProps["say"] }) {
  const { t } = useTranslation("results");
  const { actual, actualFraction, account } = value;
  if (actual) {
    return (
      <>
        {say(Number(actual))} <Of fraction={actualFraction} />
      </>
    );
  }
  return account ? <WrittenText value={account} /> : <>{t("noData")}</>;
}

/** Where the partners stand on the target and on the value: said once where it is the same. */
function Standings({ value }: { value: Value }) {
  const { t } = useTranslation("results");
  const { targetStanding, actualStanding } = value;
  const said = [
    ...(value.target ? [{ word: t("targetHeader"), standing: targetStanding }] : []),
    ...(value.actual || value.account || value.noData
      ? [{ word: t("actualHeader"), standing: actualStanding }]
      : []),
  ];
  const [first] = said;
  const alike = said.every(
    ({ standing }) =>
      standing.state.code === first?.standing.state.code && standing.state.code !== "disputed",
  );
  if (first && alike) return <StandingNote standing={first.standing} />;
  return said.map(({ word, standing }) => (
    <p key={word}>
      {t("standingOf", { word })} <StandingNote standing={standing} />
    </p>
  ));
}

/** What a percentage was made of: '45 sur 180'. */
function Of({ fraction }: { fraction: Value["actualFraction"] }) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  if (!fraction) return null;
  const [numerator, denominator] = [fraction.numerator, fraction.denominator].map((part) =>
    formatNumber(Number(part), language),
  );
  return <small className="indicator__of">{t("fraction", { numerator, denominator })}</small>;
}
