import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { classes } from "@/ui/classes";
import { useWidth } from "@/ui/use-width";
import type { CurveOfCurrency } from "./api";
import { brokenPath, shareLines } from "./curve-points";
import "./share-curve.css";

const height = 260;
const margin = { top: 12, right: 20, bottom: 28, left: 52 };
const ticks = [0, 25, 50, 75, 100];

/** The share of each side from year to year, against the plan in dashes. The table under it says the same. */
export function ShareCurve({ curve }: { curve: CurveOfCurrency }) {
  const { t } = useTranslation("funding");
  const language = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const lines = shareLines(curve);
  if (lines.length === 0) return null;
  const { years } = curve;
  const step = (width - margin.left - margin.right) / Math.max(years.length - 1, 1);
  const x = (index: number) => margin.left + (years.length === 1 ? step / 2 : index * step);
  const y = (share: number) =>
    margin.top + (height - margin.top - margin.bottom) * (1 - share / 100);
  // Labels of years need some 44 pixels each.
  const every = Math.max(1, Math.ceil(44 / step));
  const label = t("curve.chart", { currency: curve.currency });
  return (
    <div ref={frame} className="share-curve">
      <p className="share-curve__title" aria-hidden="true">
        {label}
      </p>
      {width > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`}>
              <line x1={margin.left} x2={width - margin.right} className="share-curve__grid" />
              <text x={margin.left - 8} dy="0.32em" textAnchor="end" className="share-curve__label">
                {formatPercent(tick / 100, language)}
              </text>
            </g>
          ))}
          {years.map(({ year, all }, index) => (
            <g key={year}>
              {all.lines === 0 && (
                <line
                  x1={x(index)}
                  x2={x(index)}
                  y1={y(100)}
                  y2={y(0)}
                  className="share-curve__gap"
                />
              )}
              {index % every === 0 && (
                <text
                  x={x(index)}
                  y={height - 8}
                  textAnchor="middle"
                  className="share-curve__label"
                >
                  {year}
                </text>
              )}
            </g>
          ))}
          {lines.map(({ side, kind, shares }) => {
            const points = shares.map((share, index) =>
              share === undefined ? undefined : { x: x(index), y: y(share) },
            );
            return (
              <g
                key={`${side}-${kind}`}
                className={classes("share-curve__line", `share-curve__line--${side}`, kind)}
              >
                <path d={brokenPath(points)} />
                {points.map(
                  (point, index) =>
                    point && (
                      <circle
                        key={index}
                        cx={point.x}
                        cy={point.y}
                        r={kind === "planned" ? 3 : 4.5}
                      />
                    ),
                )}
              </g>
            );
          })}
        </svg>
      )}
      <ul className="share-curve__legend">
        {(["north", "south"] as const)
          .filter((side) => lines.some((line) => line.side === side))
          .map((side) => (
            <li key={side} className={`share-curve__key share-curve__key--${side}`}>
              {t(`side.${side}`)}
            </li>
          ))}
        <li>{t("curve.solid")}</li>
        {lines.some(({ kind }) => kind === "planned") && <li>{t("curve.dashed")}</li>}
        {years.some(({ all }) => all.lines === 0) && <li>{t("curve.gap")}</li>}
      </ul>
    </div>
  );
}
