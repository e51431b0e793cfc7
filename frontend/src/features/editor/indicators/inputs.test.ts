import { describe, expect, it } from "vitest";
import {
  decimalOf,
  fractionOf,
  isDecimal,
  readScale,
  scaleText,
  translateScale,
  translatedScale,
} from "./inputs";

describe("numbers of indicators", () => {
  it.each([
    ["1 234,5", "1234.5"],
    ["-3", "-3"],
    ["", null],
    ["12,", "12,"],
  ])("%j is sent as %j", (typed, sent) => expect(decimalOf(typed)).toBe(sent));

  it("tells what is no number", () => {
    expect(isDecimal("12,")).toBe(false);
    expect(isDecimal(null)).toBe(true);
  });
});

describe("a scale in words", () => {
  it("is one step on a line", () => {
    expect(readScale("0 Aucun comité\n1 = Comité créé\n\nau milieu", [], "fr")).toEqual([
      { value: 0, label: { fr: "Aucun comité" } },
      { value: 1, label: { fr: "Comité créé" } },
    ]);
  });

  it("keeps the other languages of a step", () => {
    const before = [{ value: 1, label: { fr: "Créé", en: "Founded" } }];
    expect(scaleText(before, "fr")).toBe("1 Créé");
    expect(readScale("1 Comité créé", before, "fr")).toEqual([
      { value: 1, label: { fr: "Comité créé", en: "Founded" } },
    ]);
  });
});

describe("fractionOf", () => {
  it("takes both numbers or none, and nothing out of nothing", () => {
    expect(fractionOf({ numerator: "1 045,5", denominator: "2000" })).toEqual({
      numerator: "1045.5",
      denominator: "2000",
    });
    expect(fractionOf(null)).toBeNull();
    expect(fractionOf({ numerator: "", denominator: null })).toBeNull();
    expect(fractionOf({ numerator: "1" })).toBeUndefined();
    expect(fractionOf({ numerator: "1", denominator: "0" })).toBeUndefined();
    expect(fractionOf({ numerator: "1", denominator: "x" })).toBeUndefined();
  });
});

describe("translateScale", () => {
  const scale = [
    { value: 1, label: { fr: "Comité créé", en: "Founded" } },
    { value: 2, label: { fr: "Comité actif" } },
  ];

  it("words the steps there are, and neither adds nor takes away", () => {
    expect(translateScale("2 Active\n3 More", scale, "en")).toEqual([
      { value: 1, label: { fr: "Comité créé" } },
      { value: 2, label: { fr: "Comité actif", en: "Active" } },
    ]);
    expect(translatedScale(scale, "en")).toBe("1 Founded\n2 ");
  });
});
