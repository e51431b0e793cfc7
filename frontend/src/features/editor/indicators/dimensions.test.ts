import { describe, expect, it } from "vitest";
import { ownDimension, readCategories, sumOf, translateCategories } from "./dimensions";

const villages = [
  { code: "tella", labels: { fr: "Tella" } },
  { code: "blendio", labels: { fr: "Blendio", en: "Blendio" } },
];

describe("categories written one on a line", () => {
  it("keep their code, and their figures with it, where they stand elsewhere or are reworded", () => {
    expect(readCategories("Blendio\nTella", villages, "fr").map(({ code }) => code)).toEqual([
      "blendio",
      "tella",
    ]);
    expect(readCategories("Village de Tella\nBlendio", villages, "fr")[0]).toEqual({
      code: "tella",
      labels: { fr: "Village de Tella" },
    });
  });

  it("get a code of their own when they are new", () => {
    const codes = readCategories("Tella\nBlendio\nDembéla (chef-lieu)\n\n", villages, "fr");
    expect(codes.map(({ code }) => code)).toEqual(["tella", "blendio", "dembela-chef-lieu"]);
    expect(ownDimension([{ code: "other" }]).code).toBe("other-2");
  });

  it("are worded in another language line by line, and none is added there", () => {
    expect(translateCategories("Tella village\n\nMore", villages, "en")).toEqual([
      { code: "tella", labels: { fr: "Tella", en: "Tella village" } },
      { code: "blendio", labels: { fr: "Blendio" } },
    ]);
  });
});

describe("sumOf", () => {
  const part = (category: string, actual: string | null) => ({ dimension: "v", category, actual });

  it("adds what was counted where every category has a figure", () => {
    expect(sumOf([part("a", "0,1"), part("b", "0.2")], "v", 2, "actual")).toBe(0.3);
  });

  it("is unknown where one has none: no data is not zero", () => {
    expect(sumOf([part("a", "1"), part("b", null)], "v", 2, "actual")).toBeUndefined();
  });
});
