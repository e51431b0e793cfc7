import { useTranslation } from "react-i18next";
import { fileAddress } from "@/records/export-menu";
import { CopyButton } from "@/ui/copy-button";

interface ChartFootProps {
  /** Where on the page the chart stands. */
  anchor: string;
  title: string;
  /** What it counts, as a list of the API. */
  list: string;
}

/** Under each chart: what it counts as a file, and a link that brings the same view. */
export function ChartFoot({ anchor, title, list }: ChartFootProps) {
  const { t } = useTranslation("dashboard");
  const { origin, pathname, search } = window.location;
  return (
    <p className="dashboard__foot no-print">
      <a href={fileAddress(list, "csv")} download>
        {t("foot.csv")}
        <span className="visually-hidden"> – {title}</span>
      </a>{" "}
      <CopyButton
        text={`${origin}${pathname}${search}#${anchor}`}
        label={t("foot.copy", { title })}
      >
        {t("actions.copyLink", { ns: "common" })}
      </CopyButton>
    </p>
  );
}
