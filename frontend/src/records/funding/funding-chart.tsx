import { useId } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { useWidth } from "@/ui/use-width";
import { barsOf, ticksUpTo, type Segment } from "./funding-figures";
import type { FundingLine } from "../types";
import "./funding-chart.css";

interface FundingChartProps {
  lines: readonly FundingLine[];
  currency: string;
}

const height = 240;
const margin = { top: 12, right: 8, bottom: 28, left: 64 };
const opacity: Record<string, number> = { asked: 0, promised: 0.45, received: 0.75, spent: 1 };

/** One stacked bar per year: side by colour, in kind hatched, state by lightness. The table under it says the same. */
export function FundingChart({ lines, currency }: FundingChartProps) {
  const { t } = useTranslation("funding");
  const language = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const bars = barsOf(lines, currency);
  const ticks = ticksUpTo(Math.max(...bars.map(({ total }) => total)));
  const top = ticks.at(-1) ?? 1;
  const plotHeight = height - margin.top - margin.bottom;
  const y = (amount: number) => margin.top + plotHeight * (1 - amount / (top || 1));
  const step = (width - margin.left - margin.right) / bars.length;
  const barWidth = Math.min(step * 0.6, 72);

  return (
    <div ref={frame} className="funding-chart">
      <p className="funding-chart__title" aria-hidden="true">
        {t("chart.label", { currency })}
      </p>
      {width > 0 && bars.length > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={t("chart.label", { currency })}
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" className="funding-chart__gap" />
              <rect width="3" height="6" className="funding-chart__hatch" />
            </pattern>
          </defs>
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`}>
              <line x1={margin.left} x2={width - margin.right} className="funding-chart__grid" />
              <text
                x={margin.left - 8}
                dy="0.32em"
                textAnchor="end"
                className="funding-chart__label"
              >
                {formatNumber(tick, language)}
              </text>
            </g>
          ))}
          {bars.map(({ year, segments }, index) => {
            const x = margin.left + step * index + (step - barWidth) / 2;
            return (
              <g key={year}>
                {stacked(segments).map(({ segment, from, to }) => (
                  <g key={`${segment.side}-${segment.kind}-${segment.state}`}>
                    <rect
                      x={x}
                      width={barWidth}
                      y={y(to)}
                      height={Math.max(y(from) - y(to), 0.5)}
                      className={`funding-chart__bar funding-chart__bar--${segment.side ?? "unknown"}`}
                      fillOpacity={opacity[segment.state]}
                    />
                    {segment.kind === "in-kind" && (
                      <rect
                        x={x}
                        width={barWidth}
                        y={y(to)}
                        height={y(from) - y(to)}
                        fill={`url(#${hatch})`}
                      />
                    )}
                  </g>
                ))}
                <text
                  x={x + barWidth / 2}
                  y={height - 8}
                  textAnchor="middle"
                  className="funding-chart__label"
                >
                  {year}
                </text>
              </g>
            );
          })}
        </svg>
      )}
      <Legend lines={lines} />
    </div>
  );
}

function Legend({ lines }: { lines: readonly FundingLine[] }) {
  const { t } = useTranslation("funding");
  const sides = new Set(lines.map(({ side }) => side?.code ?? "unknown"));
  return (
    <ul className="funding-chart__legend">
      {(["north", "south", "unknown"] as const)
        .filter((side) => sides.has(side))
        .map((side) => (
          <li key={side} className={`funding-chart__key funding-chart__key--${side}`}>
            {t(`side.${side}`)}
          </li>
        ))}
      {lines.some(({ kind }) => kind.code === "in-kind") && <li>{t("chart.hatched")}</li>}
      <li>{t("chart.lightness")}</li>
    </ul>
  );
}

function stacked(segments: readonly Segment[]) {
  let from = 0;
  return segments.map((segment) => {
    const to = from + segment.amount;
    const placed = { segment, from, to };
    from = to;
    return placed;
  });
}
