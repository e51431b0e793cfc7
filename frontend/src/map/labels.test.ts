import { describe, expect, it } from "vitest";
import { placeLabels, shownAt, sideOfName } from "./labels";

const frame = { width: 600, height: 400 };

describe("names on the map", () => {
  it("a name stands on the right of its dot where there is room", () => {
    const placed = placeLabels([{ name: "Bamako", x: 300, y: 200 }], [], frame);
    expect(placed.get("Bamako")).toEqual({ anchor: "start", dx: 5, dy: 4 });
  });

  it("a name that a disc would cover moves to the other side", () => {
    const disc = { x: 320, y: 200, radius: 8 };
    const placed = placeLabels([{ name: "Bamako", x: 300, y: 200 }], [disc], frame);
    expect(placed.get("Bamako")?.anchor).toBe("end");
  });

  it("a name whose own dot lies under a disc stands clear of the disc", () => {
    const disc = { x: 300, y: 200, radius: 6 };
    const placed = placeLabels([{ name: "Dakar", x: 300, y: 200 }], [disc], frame);
    expect(placed.get("Dakar")?.dx).toBeGreaterThan(disc.radius);
  });

  it("a name that the edge would cut moves to the inner side", () => {
    const placed = placeLabels([{ name: "Antananarivo", x: 560, y: 300 }], [], frame);
    expect(placed.get("Antananarivo")?.anchor).toBe("end");
  });

  it.each([
    ["on the edge", { name: "Kabul", x: 599, y: 399 }, []],
    ["of a dot just outside", { name: "Kabul", x: 603, y: 200 }, []],
    ["under the buttons", { name: "Kabul", x: 40, y: 30 }, []],
    [
      "under a disc larger than any side step",
      { name: "Kabul", x: 300, y: 200 },
      [{ x: 300, y: 200, radius: 90 }],
    ],
  ])("a name without room is not drawn: %s", (_, point, discs) => {
    expect(placeLabels([point], discs, frame).size).toBe(0);
  });

  it("two names never lie on each other", () => {
    const placed = placeLabels(
      [
        { name: "Lomé", x: 300, y: 200 },
        { name: "Porto-Novo", x: 306, y: 200 },
      ],
      [],
      frame,
    );
    expect(placed.get("Lomé")).not.toEqual(placed.get("Porto-Novo"));
  });

  it("the name of a disc near the right edge stands on its left", () => {
    expect(sideOfName({ name: "Nosy Be", x: 590, y: 300 }, 6, frame).anchor).toBe("end");
    expect(sideOfName({ name: "Nosy Be", x: 300, y: 300 }, 6, frame).anchor).toBe("start");
  });

  it("follows zoom and pan", () => {
    expect(shownAt([100, 50], { scale: 2, x: -30, y: 10 })).toEqual({ x: 170, y: 110 });
  });
});
