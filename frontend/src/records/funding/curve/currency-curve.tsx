import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Fact, Facts } from "@/ui/facts";
import { FunderName } from "../funding-table";
import type { CurveOfCurrency, CurvePeriod } from "./api";
import { CurveTable } from "./curve-table";
import { PlainFigure } from "./figure-link";
import type { LinesOf } from "./line-address";
import { ShareCurve } from "./share-curve";

interface CurrencyCurveProps {
  lines: LinesOf;
  curve: CurveOfCurrency;
}

/** One currency: the shares as a chart, the same as a table, on whom it depends and what is missing. */
export function CurrencyCurve({ lines, curve }: CurrencyCurveProps) {
  const { t } = useTranslation("funding");
  const { total, years } = curve;
  return (
    <div>
      <ShareCurve curve={curve} />
      <CurveTable lines={lines} curve={curve} />
      <Facts>
        <Fact term={t("curve.dependence")}>
          {total.largestFunder && (
            <>
              <Largest period={total} />
              <ul className="plain curve-note">
                {years.map(
                  (period) =>
                    period.largestFunder && (
                      <li key={period.year}>
                        {t("curve.inYear", { year: period.year })} <Largest period={period} />
                      </li>
                    ),
                )}
              </ul>
            </>
          )}
        </Fact>
        <Fact term={t("curve.missing")}>
          {total.all.missing && <PlainFigure parts={total.all.missing} />}
        </Fact>
      </Facts>
    </div>
  );
}

function Largest({ period: { largestFunder } }: { period: CurvePeriod }) {
  const language = useLanguage();
  if (!largestFunder) return null;
  return (
    <>
      <FunderName funder={largestFunder.funder} funderName={largestFunder.funderName} /> (
      {formatPercent(Number(largestFunder.sharePercent) / 100, language, 1)})
    </>
  );
}
