import { useTranslation } from "react-i18next";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { WrittenText } from "@/ui/written-text";
import type { Indicator } from "../types";

type Value = Indicator["values"][number];

interface IndicatorPeriodsProps {
  indicator: Indicator;
  /** A figure with its unit, or the step it stands for. */
  say: (value: number) => string;
}

/** Target and value of every period; a period nobody reported says so. */
export function IndicatorPeriods({ indicator, say }: IndicatorPeriodsProps) {
  const { t } = useTranslation("results");
  return (
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
          cell: ({ target }) => (target ? say(Number(target)) : "–"),
        },
        {
          key: "actual",
          header: t("actualHeader"),
          numeric: true,
          cell: ({ actual, account }) => {
            if (actual) return say(Number(actual));
            return account ? <WrittenText value={account} /> : t("noData");
          },
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
  );
}
