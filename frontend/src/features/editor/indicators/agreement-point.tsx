import { useTranslation } from "react-i18next";
import { formatNumber, formatPartialDate } from "@/i18n/format";
import type { Language } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { StandingNote } from "@/records/results/standing-note";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { nameOf } from "../api";
import type { IndicatorValue } from "./inputs";
import type { OpenPoint, Say } from "./open-points";

interface AgreementPointProps {
  point: OpenPoint;
  may: Say;
  chosen: boolean;
  /** Why the last answer to it was refused. */
  refused?: string;
  onChosen: (chosen: boolean) => void;
  onDisagree: () => void;
  onWithdraw: () => void;
}

/** One definition, target or value that is not agreed on yet, with what one's own side can say of it. */
export function AgreementPoint({
  point,
  may,
  chosen,
  refused,
  onChosen,
  onDisagree,
  onWithdraw,
}: AgreementPointProps) {
  const { t } = useTranslation("editor");
  const name = usePointName()(point);
  return (
    <li className="indicator-list__line">
      {may.agree ? (
        <Checkbox
          label={name}
          checked={chosen}
          onChange={({ currentTarget }) => onChosen(currentTarget.checked)}
        />
      ) : (
        <span>{name}</span>
      )}
      <span>
        <StandingNote standing={point.standing} />
        {may.agree ? null : <small>{t("agreement.theirTurn")}</small>}
        {refused ? <span role="alert">{refused}</span> : null}
      </span>
      <span className="indicator-list__acts">
        {may.disagree ? (
          <Button variant="quiet" onClick={onDisagree}>
            {t("agreement.disagree")}
          </Button>
        ) : null}
        {may.withdraw ? (
          <Button variant="quiet" onClick={onWithdraw}>
            {t("agreement.withdraw")}
          </Button>
        ) : null}
      </span>
    </li>
  );
}

/** Says which definition, target or value: the indicator, the period and the figure. */
function usePointName() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return ({ indicator, value, aspect }: OpenPoint) => {
    const title = nameOf(indicator.titles);
    if (!value) return t("agreement.point.definition", { title });
    const figure = aspect === "target" ? value.target : value.actual;
    return t(`agreement.point.${aspect === "target" ? "target" : "actual"}`, {
      title,
      period: periodText(value, language),
      figure: figure ? figureText(indicator, Number(figure), language) : t("agreement.inWords"),
    });
  };
}

/** A step of a scale by its words. */
function figureText({ scale }: OpenPoint["indicator"], figure: number, language: Language): string {
  const step = scale.find(({ value }) => value === figure);
  return step ? nameOf(step.label) : formatNumber(figure, language);
}

function periodText({ starts, ends }: IndicatorValue, language: Language): string {
  const [first, last] = [starts, ends].map((date) => formatPartialDate(date, language));
  return first === last ? `${first}` : `${first} – ${last}`;
}
