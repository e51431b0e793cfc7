import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { pickText } from "@/i18n/localized";
import { wayOf } from "@/records/results/indicator-figures";
import type { Indicator, Result, ResultChain, Side } from "@/records/types";
import { WrittenText } from "@/ui/written-text";
import "@/records/funding/curve/figures.css";

/** The links of a chain that are said to be about a side's territory, in their order. */
export function resultsOf({ results }: ResultChain, side: Side): Result[] {
  return results.flatMap((result) => linksOf(result)).filter(({ sides }) => sides.includes(side));
}

function linksOf(result: Result): Result[] {
  return [result, ...result.children.flatMap((child) => linksOf(child))];
}

/** What is reached on a territory, with the latest figure of what measures it. */
export function SideResults({ results }: { results: readonly Result[] }) {
  return (
    <ul className="plain side-results">
      {results.map(({ id, titles, indicators }) => (
        <li key={id}>
          <WrittenText value={titles} />
          {indicators.length > 0 && (
            <ul className="plain curve-note">
              {indicators.map((indicator) => (
                <li key={indicator.id}>
                  <IndicatorFigure indicator={indicator} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** An indicator with its latest figure, the step it stands for, or that there is an account or nothing yet. */
export function IndicatorFigure({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  const { titles, unit, scale, values, measure } = indicator;
  const isPercent = measure.code === "percentage" && !unit;
  const { latest, target } = wayOf(indicator);
  const say = (value: number) => {
    const step = scale.find((each) => each.value === value);
    const words = step && pickText(step.label, language)?.text;
    return words ?? `${formatNumber(value, language)}${isPercent ? "\u00a0%" : ""}`;
  };
  return (
    <>
      <WrittenText value={titles} /> –{" "}
      {latest ? (
        <>
          <strong>{say(latest.value)}</strong> {unit && <WrittenText value={unit} />}
          {target !== undefined && ` (${t("bothSides.target", { value: say(target) })})`}
        </>
      ) : (
        t(values.some(({ account }) => account) ? "bothSides.account" : "bothSides.noValue")
      )}
    </>
  );
}
