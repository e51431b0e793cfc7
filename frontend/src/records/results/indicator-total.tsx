import { useTranslation } from "react-i18next";
import type { Indicator } from "../types";

interface IndicatorTotalProps {
  indicator: Indicator;
  /** A figure with its unit, or the step it stands for. */
  say: (value: number) => string;
}

/** All periods as one figure, with the rule that makes it and the periods that are missing in it. */
export function IndicatorTotal({ indicator, say }: IndicatorTotalProps) {
  const { t } = useTranslation("results");
  const { accumulation, total } = indicator;
  if (!accumulation || !total) return null;
  const missing = total.periods - total.reported;
  return (
    <p className="indicator__head">
      <strong>
        {total.value ? t("total", { value: say(Number(total.value)) }) : t("totalNoData")}
      </strong>
      {total.target && <span>{t("target", { value: say(Number(total.target)) })}</span>}
      <span>{accumulation.label}</span>
      {missing > 0 && <span>{t("totalMissing", { count: missing })}</span>}
    </p>
  );
}
