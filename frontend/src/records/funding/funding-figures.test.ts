import { describe, expect, it } from "vitest";
import type { FundingLine } from "../types";
import { barsOf, ticksUpTo } from "./funding-figures";

function line(
  year: number,
  amount: string,
  side?: "north" | "south",
  currency = "EUR",
): FundingLine {
  return {
    id: `${year}-${amount}`,
    version: 0,
    projectId: "p",
    year,
    amount: { amount, currency },
    kind: { code: "cash", label: "Numéraire" },
    state: { code: "promised", label: "Promis" },
    side: side ? { code: side, label: side } : null,
    levies: [],
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
  };
}

describe("barsOf", () => {
  it("adds up the lines of a year by side, and keeps an empty year as a gap", () => {
    const bars = barsOf(
      [line(2019, "100.50", "north"), line(2019, "50", "north"), line(2021, "7", "south")],
      "EUR",
    );
    expect(bars.map(({ year, total }) => [year, total])).toEqual([
      [2019, 150.5],
      [2020, 0],
      [2021, 7],
    ]);
    expect(bars[0]?.segments).toHaveLength(1);
  });

  it("never adds one currency to another", () => {
    expect(barsOf([line(2019, "100"), line(2019, "65000", "south", "XOF")], "EUR")[0]?.total).toBe(
      100,
    );
  });

  it("has nothing to show without lines", () => {
    expect(barsOf([], "EUR")).toEqual([]);
  });
});

describe("ticksUpTo", () => {
  it("counts in round steps to just above the largest", () => {
    expect(ticksUpTo(133_590)).toEqual([0, 50_000, 100_000, 150_000]);
    expect(ticksUpTo(0)).toEqual([0]);
  });

  it("counts by ones where there are no halves", () => {
    expect(ticksUpTo(2)).toEqual([0, 0.5, 1, 1.5, 2]);
    expect(ticksUpTo(2, true)).toEqual([0, 1, 2]);
    expect(ticksUpTo(10, true)).toEqual([0, 3, 6, 9, 12]);
  });
});
