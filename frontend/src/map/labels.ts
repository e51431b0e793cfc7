/** How the drawing lies in its frame: a point of the projection is shown at scale * point + shift (pixels). */
export interface View {
  scale: number;
  x: number;
  y: number;
}

export const wholeView: View = { scale: 1, x: 0, y: 0 };

interface Frame {
  width: number;
  height: number;
}

interface Disc {
  x: number;
  y: number;
  radius: number;
}

interface Named {
  name: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where a name stands beside its point: SVG text-anchor, and the shift of its start, middle or end in pixels. */
export interface LabelPlace {
  anchor: "start" | "middle" | "end";
  dx: number;
  dy: number;
}

// Widest of the usual system fonts, so that a name never turns out longer than the room it was given.
const letterWidth = 7.5;
const ascent = 10;
const descent = 4;
/** Room under the zoom buttons, top left. */
const buttons: Box = { left: 0, right: 232, top: 0, bottom: 62 };

/** In the order they are tried: close beside the dot, then clear of a disc that lies on it, then above and below. */
const places: readonly LabelPlace[] = [
  { anchor: "start", dx: 5, dy: 4 },
  { anchor: "end", dx: -5, dy: 4 },
  { anchor: "start", dx: 11, dy: 4 },
  { anchor: "end", dx: -11, dy: 4 },
  { anchor: "middle", dx: 0, dy: 22 },
  { anchor: "middle", dx: 0, dy: -12 },
];

export function shownAt([x, y]: [number, number], view: View): { x: number; y: number } {
  return { x: view.scale * x + view.x, y: view.scale * y + view.y };
}

/**
 * A place for each name whose dot is shown and that finds room inside the frame, clear of every disc and of the names
 * before it. The others are not drawn: half a name tells nothing.
 */
export function placeLabels(
  points: readonly Named[],
  discs: readonly Disc[],
  frame: Frame,
): Map<string, LabelPlace> {
  const taken: Box[] = [buttons, ...discs.map(boxOfDisc)];
  const placed = new Map<string, LabelPlace>();
  const shown = points.filter((point) => isInside(boxOfDisc({ ...point, radius: 2 }), frame));
  for (const point of shown) {
    for (const place of places) {
      const box = boxOfName(point, place);
      if (!isInside(box, frame) || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.set(point.name, place);
      break;
    }
  }
  return placed;
}

/** The name of a disc stands on its right, or on its left where the frame would cut it. */
export function sideOfName(at: Named, radius: number, frame: Frame): LabelPlace {
  const right: LabelPlace = { anchor: "start", dx: radius + 4, dy: 0 };
  const left: LabelPlace = { anchor: "end", dx: -radius - 4, dy: 0 };
  return boxOfName(at, right).right > frame.width && boxOfName(at, left).left >= 0 ? left : right;
}

function boxOfName({ name, x, y }: Named, { anchor, dx, dy }: LabelPlace): Box {
  const width = name.length * letterWidth;
  const left = x + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y + dy - ascent, bottom: y + dy + descent };
}

function boxOfDisc({ x, y, radius }: Disc): Box {
  const reach = radius + 1;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

function isInside(box: Box, { width, height }: Frame): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
