import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { useWidth } from "@/ui/use-width";
import { ticksUpTo } from "./funding/funding-figures";
import { withoutJumps, type YearFigures } from "./year-figures";
import "./year-chart.css";

interface YearChartProps {
  /** The earliest first; a figure that is absent was not reported, which is not zero. */
  years: readonly YearFigures[];
  label: string;
}

const height = 220;
const margin = { top: 12, right: 8, bottom: 28, left: 64 };

/** One bar a year, with the target as a line across it. A year without a value has no bar: no data is not zero. */
export function YearChart({ years: given, label }: YearChartProps) {
  const language = useLanguage();
  const [frame, width] = useWidth<HTMLDivElement>();
  const years = withoutJumps(given);
  const figures = years.flatMap(({ value, target }) =>
    [value, target].flatMap((figure) => (figure ? [Number(figure)] : [])),
  );
  const ticks = ticksUpTo(Math.max(0, ...figures), figures.every(Number.isInteger));
  const top = ticks.at(-1) || 1;
  const plot = height - margin.top - margin.bottom;
  const y = (figure: number) => margin.top + plot * (1 - Math.max(figure, 0) / top);
  const step = (width - margin.left - margin.right) / Math.max(years.length, 1);
  const bar = Math.min(step * 0.6, 72);
  // Where bars are narrow, every second or third year is named; the table names them all.
  const named = Math.ceil(36 / Math.max(step, 1));
  return (
    <div ref={frame} className="year-chart">
      {width > 0 && figures.length > 0 && (
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={label}
        >
          {ticks.map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`}>
              <line x1={margin.left} x2={width - margin.right} className="year-chart__grid" />
              <text x={margin.left - 8} dy="0.32em" textAnchor="end" className="year-chart__label">
                {formatNumber(tick, language)}
              </text>
            </g>
          ))}
          {years.map(({ year, value, target }, index) => {
            const x = margin.left + step * index + (step - bar) / 2;
            return (
              <g key={year}>
                {value && (
                  <rect
                    x={x}
                    width={bar}
                    y={y(Number(value))}
                    height={Math.max(y(0) - y(Number(value)), 1)}
                    className="year-chart__bar"
                  />
                )}
                {target && (
                  <line
                    x1={x - 4}
                    x2={x + bar + 4}
                    y1={y(Number(target))}
                    y2={y(Number(target))}
                    className="year-chart__target"
                  />
                )}
                {index % named === 0 && (
                  <text
                    x={x + bar / 2}
                    y={height - 8}
                    textAnchor="middle"
                    className="year-chart__label"
                  >
                    {year}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
