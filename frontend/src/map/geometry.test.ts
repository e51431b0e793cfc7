import { describe, expect, it } from "vitest";
import { arcPath, neighbour, projectionFor, radiusOf } from "./geometry";

const point = { id: "x", name: "x", within: "", shore: "here", count: 1, newest: [] } as const;

describe("geometry", () => {
  it("keeps every territory inside the drawing", () => {
    const territories = [
      { ...point, newest: [], longitude: 6, latitude: 45.4 },
      { ...point, newest: [], longitude: -6.2, latitude: 11.7 },
    ];
    const projection = projectionFor(
      { counted: "projects" as const, territories, links: [] },
      600,
      400,
    );
    for (const { longitude, latitude } of territories) {
      const [x, y] = projection([longitude, latitude]) ?? [-1, -1];
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(600);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(400);
    }
  });

  it("draws four projects with a larger disc than one, never beyond its bound", () => {
    expect(radiusOf(4, false)).toBeGreaterThan(radiusOf(1, false));
    expect(radiusOf(10_000, true)).toBe(15);
  });

  it("bends a line between its two ends", () => {
    expect(arcPath([0, 0], [100, 0])).toBe("M0,0Q50,-14 100,0");
  });

  it("leads an arrow key to the nearest point in its direction", () => {
    const points = [
      { x: 0, y: 0 },
      { x: 10, y: 1 },
      { x: 50, y: 0 },
      { x: -5, y: 0 },
    ];
    expect(neighbour(points, 0, "ArrowRight")).toBe(1);
    expect(neighbour(points, 0, "ArrowLeft")).toBe(3);
    expect(neighbour(points, 3, "ArrowLeft")).toBe(-1);
  });
});
