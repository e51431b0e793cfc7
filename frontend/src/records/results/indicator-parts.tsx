import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import type { Indicator } from "../types";

type Value = Indicator["values"][number];

interface IndicatorPartsProps {
  indicator: Indicator;
  /** A figure with its unit. */
  say: (value: number) => string;
}

/** The values told apart by sex, age and what else the partners chose: a table for each, a column for each category. */
export function IndicatorParts({ indicator, say }: IndicatorPartsProps) {
  const { t } = useTranslation("results");
  const language = useLanguage();
  return indicator.dimensions.map((dimension) => {
    const rows = indicator.values.filter(({ parts }) =>
      parts.some((part) => part.dimension === dimension.code),
    );
    if (rows.length === 0) return null;
    return (
      <DataTable<Value>
        key={dimension.code}
        caption={pickText(dimension.labels, language)?.text ?? dimension.code}
        columns={[
          {
            key: "period",
            header: t("period"),
            rowHeader: true,
            cell: ({ starts, ends }) => <DateText start={starts} end={ends} />,
          },
          ...dimension.categories.map((category) => ({
            key: category.code,
            header: pickText(category.labels, language)?.text ?? category.code,
            numeric: true,
            cell: ({ parts }: Value) => {
              const part = parts.find(
                (each) => each.dimension === dimension.code && each.category === category.code,
              );
              return (
                <>
                  {part?.actual ? say(Number(part.actual)) : t("noData")}
                  {part?.target && (
                    <small className="indicator__of">
                      {t("target", { value: say(Number(part.target)) })}
                    </small>
                  )}
                </>
              );
            },
          })),
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    );
  });
}
