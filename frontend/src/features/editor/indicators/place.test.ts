import { describe, expect, it } from "vitest";
import type { Result } from "./inputs";
import { movedTo, placedAt } from "./place";
import { placeAt } from "./use-chain-drag";

const link = (id: string, position: number, parentId: string | null = null): Result => ({
  id,
  version: 0,
  projectId: "p",
  parentId,
  kind: { code: "result", label: "" },
  titles: {},
  position,
  sides: [],
  createdAt: "",
  updatedAt: "",
  indicators: [],
  children: [],
});
const chain = [
  link("a", 0),
  link("a1", 0, "a"),
  link("a2", 1, "a"),
  link("b", 1),
  link("c", 1),
].map((result) => ({ result }));
const moves = (index: number, step: -1 | 1) => {
  const at = chain[index];
  if (!at) throw new Error("No link.");
  return movedTo(chain, at.result, step).map(({ result, position }) => [result.id, position]);
};

describe("a link of the chain", () => {
  it("changes places with the one above or below, among those that serve the same", () => {
    expect(moves(1, 1)).toEqual([
      ["a2", 0],
      ["a1", 1],
    ]);
    expect(moves(3, -1)).toEqual([
      ["b", 0],
      ["a", 1],
      ["c", 2],
    ]);
  });

  it("goes nowhere at either end", () => {
    expect(moves(0, -1)).toEqual([]);
    expect(moves(2, 1)).toEqual([]);
    expect(moves(4, 1)).toEqual([]);
  });

  it("is dragged to where the pointer is, past those beside it and whatever serves them", () => {
    const [a, , , , c] = chain.map(({ result }) => result);
    if (!a || !c) throw new Error("No link.");
    const middles = new Map([
      ["a", 20],
      ["b", 140],
      ["c", 180],
    ]);
    expect([10, 100, 150, 400].map((height) => placeAt(chain, a, height, middles))).toEqual([
      0, 0, 1, 2,
    ]);
    expect(placeAt(chain, c, 30, middles)).toBe(1);
    const placed = (place: number) =>
      placedAt(chain, a, place).map(({ result, position }) => [result.id, position]);
    expect(placed(2)).toEqual([
      ["b", 0],
      ["a", 2],
    ]);
    expect(placed(0)).toEqual([]);
    expect(placed(3)).toEqual([]);
  });
});
