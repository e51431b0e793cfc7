import { memo } from "react";
import { geoPath, type GeoProjection } from "d3-geo";
import type { Outlines } from "./world";

interface GroundProps {
  outlines: Outlines | undefined;
  projection: GeoProjection;
}

/** Land and borders. */
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
    </g>
  );
});
