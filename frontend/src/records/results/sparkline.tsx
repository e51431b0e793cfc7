import "./sparkline.css";

interface SparklineProps {
  /** One figure per period, in order; undefined where nothing was reported. */
  values: readonly (number | undefined)[];
  /** The same in words. */
  label: string;
}

const width = 96;
const height = 24;
const margin = 3;

/** The course of an indicator at a glance. A period without a value breaks the line: no data is not zero. */
export function Sparkline({ values, label }: SparklineProps) {
  const known = values.filter((value) => value !== undefined);
  if (known.length < 2) return null;
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = (width - 2 * margin) / (values.length - 1);
  const points = values.map((value, index) =>
    value === undefined
      ? undefined
      : {
          x: margin + index * step,
          y: height - margin - ((value - low) / span) * (height - 2 * margin),
        },
  );
  const path = points
    .map((point, index) =>
      point ? `${points[index - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "",
    )
    .join("");
  return (
    <svg
      className="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path d={path} />
      {points.map(
        (point, index) => point && <circle key={index} cx={point.x} cy={point.y} r="2" />,
      )}
    </svg>
  );
}
