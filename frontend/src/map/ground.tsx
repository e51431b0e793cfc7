import { memo } from "react";
import { geoPath, type GeoProjection } from "d3-geo";
import { capitals } from "./capitals";
import type { Outlines } from "./world";

interface GroundProps {
  outlines: Outlines | undefined;
  projection: GeoProjection;
}

/** Land, borders and capitals. Capitals show at once or when one comes closer, so that they never crowd. */
export const Ground = memo(function Ground({ outlines, projection }: GroundProps) {
  const path = geoPath(projection).digits(1);
  return (
    <g className="map__ground" aria-hidden="true">
      {outlines && (
        <>
          <path className="map__land" d={path(outlines.land) ?? undefined} />
          <path className="map__borders" d={path(outlines.borders) ?? undefined} />
        </>
      )}
      {placedCapitals(projection).map(({ name, at, crowded }) => (
        <g
          key={name}
          className={crowded ? "map__crowded" : undefined}
          transform={`translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`}
        >
          <g className="map__capital">
            <rect x="-1.5" y="-1.5" width="3" height="3" />
            <text x="5" y="4">
              {name}
            </text>
          </g>
        </g>
      ))}
    </g>
  );
});

/** Far out, a capital whose name would lie on another's waits until one comes closer. */
function placedCapitals(projection: GeoProjection) {
  const kept: [number, number][] = [];
  return capitals.flatMap(([name, longitude, latitude]) => {
    const at = projection([longitude, latitude]);
    if (!at) return [];
    const crowded = kept.some(([x, y]) => Math.abs(x - at[0]) < 90 && Math.abs(y - at[1]) < 18);
    if (!crowded) kept.push(at);
    return [{ name, at, crowded }];
  });
}
