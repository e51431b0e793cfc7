import { memo } from "react";
import type { GeoProjection } from "d3-geo";
import { capitals } from "./capitals";
import { radiusOf } from "./geometry";
import { placeLabels, shownAt, type View } from "./labels";
import type { Territory } from "./map-data";

interface CapitalNamesProps {
  territories: readonly Territory[];
  projection: GeoProjection;
  view: View;
  width: number;
  height: number;
  narrow: boolean;
}

/** The capitals that find room in what is shown, clear of the discs; a closer view has room for more of them. */
export const CapitalNames = memo(function CapitalNames({
  territories,
  projection,
  view,
  width,
  height,
  narrow,
}: CapitalNamesProps) {
  const points = capitals.flatMap(([name, longitude, latitude]) => {
    const at = projection([longitude, latitude]);
    return at ? [{ name, at, ...shownAt(at, view) }] : [];
  });
  const discs = territories.flatMap(({ longitude, latitude, count }) => {
    const at = projection([longitude, latitude]);
    return at ? [{ ...shownAt(at, view), radius: radiusOf(count, narrow) }] : [];
  });
  const placed = placeLabels(points, discs, { width, height });
  return (
    <g aria-hidden="true">
      {points.map(({ name, at }) => {
        const place = placed.get(name);
        return place ? (
          <g key={name} transform={`translate(${at[0].toFixed(1)},${at[1].toFixed(1)})`}>
            <g className="map__capital">
              <rect x="-1.5" y="-1.5" width="3" height="3" />
              <text x={place.dx} y={place.dy} textAnchor={place.anchor}>
                {name}
              </text>
            </g>
          </g>
        ) : null;
      })}
    </g>
  );
});
