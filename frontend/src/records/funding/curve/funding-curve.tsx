import { useTranslation } from "react-i18next";
import { fileAddress } from "@/records/export-menu";
import { CopyButton } from "@/ui/copy-button";
import { LongWrittenText } from "@/ui/written-text";
import type { Curve } from "./api";
import { CurrencyCurve } from "./currency-curve";

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
        <CurrencyCurve key={each.currency} lines={{ project, publication }} curve={each} />
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
