import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";
import { WrittenText } from "@/ui/written-text";
import { CompareTable } from "./compare-table";
import { indicatorsIn, measureRows, type Compared, type MeasureRow } from "./compared";
import { IndicatorFigure } from "./side-results";

/** Indicators that measure in the same way and unit stand in one row; a project without one has a visible gap. */
export function CompareMeasures({ all }: { all: readonly Compared[] }) {
  const { t } = useTranslation("projects");
  const rows = measureRows(all);
  if (rows.length === 0) return <EmptyState title={t("compare.noMeasures")} />;
  return (
    <CompareTable<MeasureRow>
      caption={t("compare.measuresCaption")}
      all={all}
      rows={rows}
      rowKey={({ key }) => key}
      nameOf={({ measure, unit }) => (
        <>
          {measure.label}
          {unit && (
            <>
              {" – "}
              <WrittenText value={unit} />
            </>
          )}
        </>
      )}
      cellOf={(row, each) => {
        const own = indicatorsIn(each, row);
        if (own.length === 0) return undefined;
        return (
          <ul className="plain">
            {own.map((indicator) => (
              <li key={indicator.id}>
                <IndicatorFigure indicator={indicator} />
              </li>
            ))}
          </ul>
        );
      }}
    />
  );
}
