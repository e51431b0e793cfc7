import { geoEqualEarth, type GeoProjection } from "d3-geo";
import type { MapContent } from "./map-data";

/** Where readers look when nothing is on the map: Europe and Africa. */
const emptyView: [number, number][] = [
  [-20, 52],
  [40, -30],
];

/** Equal Earth, so that no shore looks larger than it is, fitted to what is shown. */
export function projectionFor(content: MapContent, width: number, height: number): GeoProjection {
  const points = content.territories.map(({ longitude, latitude }): [number, number] => [
    longitude,
    latitude,
  ]);
  const margin = Math.min(48, width / 8);
  return geoEqualEarth().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: "MultiPoint", coordinates: points.length > 1 ? points : [...points, ...emptyView] },
  );
}

/** Disc radius in pixels: the area speaks, so the radius grows with the square root of the count. */
export function radiusOf(projects: number, narrow: boolean): number {
  const smallest = narrow ? 4.5 : 5.5;
  return Math.min(smallest + 2.2 * (Math.sqrt(projects) - 1), narrow ? 15 : 22);
}

/** A line that leaves both ends on the same side, so that lines of neighbours do not lie on each other. */
export function arcPath([x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  const bend = 0.14;
  const cx = (x1 + x2) / 2 + (y2 - y1) * bend;
  const cy = (y1 + y2) / 2 - (x2 - x1) * bend;
  return `M${round(x1)},${round(y1)}Q${round(cx)},${round(cy)} ${round(x2)},${round(y2)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

export function isDirection(key: string): key is Direction {
  return /^Arrow(Left|Right|Up|Down)$/.test(key);
}

interface Placed {
  x: number;
  y: number;
}

/** The next point an arrow key leads to: near, and rather straight ahead than aside. -1 for none. */
export function neighbour(points: readonly Placed[], from: number, direction: Direction): number {
  const start = points[from];
  if (!start) return -1;
  let best = -1;
  let bestCost = Infinity;
  points.forEach(({ x, y }, index) => {
    const dx = x - start.x;
    const dy = y - start.y;
    const ahead = { ArrowLeft: -dx, ArrowRight: dx, ArrowUp: -dy, ArrowDown: dy }[direction];
    if (index === from || ahead <= 0) return;
    const aside = direction === "ArrowLeft" || direction === "ArrowRight" ? dy : dx;
    const cost = ahead + 2.5 * Math.abs(aside);
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  return best;
}
