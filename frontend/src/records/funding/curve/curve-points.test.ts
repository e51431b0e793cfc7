import { describe, expect, it } from "vitest";
import type { CurveOfCurrency } from "./api";
import { brokenPath, shareLines } from "./curve-points";
import { addressOfLines, securedStates } from "./line-address";

function year(number: number, shares: Record<string, [number?, number?]>) {
  return {
    year: number,
    all: { lines: 1 },
    sides: Object.entries(shares).map(([code, [secured, planned]]) => ({
      side: { code, label: code },
      figures: { lines: 1 },
      sharePercent: secured ?? null,
      plannedSharePercent: planned ?? null,
    })),
  };
}

describe("shareLines", () => {
  it("draws each side as planned and as secured, and leaves a year without lines open", () => {
    const curve: CurveOfCurrency = {
      currency: "EUR",
      years: [
        year(2019, { north: [94.7, 89.1], south: [5.3, 10.9] }),
        year(2020, { north: [undefined, 80], south: [undefined, 20] }),
        year(2021, { north: [100, 70], south: [undefined, 30] }),
      ],
      total: { ...year(0, {}), year: null },
    };
    expect(shareLines(curve)).toEqual([
      { side: "north", kind: "planned", shares: [89.1, 80, 70] },
      { side: "north", kind: "secured", shares: [94.7, undefined, 100] },
      { side: "south", kind: "planned", shares: [10.9, 20, 30] },
      { side: "south", kind: "secured", shares: [5.3, undefined, 0] },
    ]);
  });
});

it("breaks a line where nothing is known", () => {
  expect(brokenPath([{ x: 0, y: 1 }, undefined, { x: 2, y: 3 }, { x: 4, y: 5 }])).toBe(
    "M0.0 1.0M2.0 3.0L4.0 5.0",
  );
});

it("opens exactly the lines of a figure", () => {
  const figure = { project: "p", currency: "EUR", year: 2020, side: "south" };
  expect(addressOfLines({ ...figure, states: securedStates, kind: "in-kind" })).toBe(
    "/financements?project=p&lineYear=2020&kind=in-kind&state=promised&state=received&state=spent&side=south&currency=EUR#lignes",
  );
  expect(addressOfLines({ project: "p", currency: "EUR", publication: "draft" })).toBe(
    "/financements?project=p&currency=EUR&publication=draft#lignes",
  );
  expect(
    addressOfLines({ project: "p", currency: "EUR", year: null, publication: "published" }),
  ).toBe("/financements?project=p&currency=EUR#lignes");
});
