import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { fileAddress } from "@/records/export-menu";
import { CopyButton } from "@/ui/copy-button";
import { Fact, Facts } from "@/ui/facts";
import { LongWrittenText } from "@/ui/written-text";
import { FunderName } from "../funding-table";
import type { Curve, CurveOfCurrency, CurvePeriod } from "./api";
import { CurveTable } from "./curve-table";
import { PlainFigure } from "./figure-link";
import { ShareCurve } from "./share-curve";

interface FundingCurveProps {
  /** Slug, as it stands in addresses. */
  project: string;
  publication: string;
  curve: Curve;
}

/** Who brings what share of each year, against what was planned; on whom it depends, and what is missing. */
export function FundingCurve({ project, publication, curve }: FundingCurveProps) {
  const { t } = useTranslation("funding");
  const address = `/api/v1/projects/${project}/funding-curve`;
  const here = `${window.location.origin}/projets/${project}#courbe`;
  return (
    <>
      {curve.notes && <LongWrittenText value={curve.notes} />}
      {curve.currencies.map((each) => (
        <OneCurrency key={each.currency} project={project} publication={publication} curve={each} />
      ))}
      {curve.currencies.length > 1 && <p>{t("notAdded")}</p>}
      <p className="curve-note">{t("curve.rule")}</p>
      <p className="no-print">
        <a href={fileAddress(address, "csv")} download>
          {t("curve.csv")}
        </a>
        {" · "}
        <a href={fileAddress(address, "xlsx")} download>
          {t("curve.xlsx")}
        </a>
        {" · "}
        {t("curve.link")} <CopyButton text={here} label={t("curve.copyLink")} />
      </p>
    </>
  );
}

interface OneCurrencyProps {
  project: string;
  publication: string;
  curve: CurveOfCurrency;
}

function OneCurrency({ project, publication, curve }: OneCurrencyProps) {
  const { t } = useTranslation("funding");
  const { total, years } = curve;
  return (
    <div>
      <ShareCurve curve={curve} />
      <CurveTable project={project} publication={publication} curve={curve} />
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
