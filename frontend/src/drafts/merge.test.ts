import { describe, expect, it } from "vitest";
import { mergeThreeWays, patchOf, withPath } from "./merge";

describe("mergeThreeWays", () => {
  const base = { titles: { fr: "Eau", en: "Water" }, status: "planned", sdgs: [6] };

  it("takes what only one side changed from that side", () => {
    const { values, conflicts } = mergeThreeWays(
      base,
      { ...base, status: "under-way" },
      { ...base, titles: { fr: "Eau potable", en: "Water" } },
    );
    expect(values).toEqual({
      titles: { fr: "Eau potable", en: "Water" },
      status: "under-way",
      sdgs: [6],
    });
    expect(conflicts).toEqual([]);
  });

  it("merges the languages of one text", () => {
    const { values, conflicts } = mergeThreeWays(
      base,
      { ...base, titles: { fr: "Eau claire", en: "Water" } },
      { ...base, titles: { fr: "Eau", en: "Clean water" } },
    );
    expect(values.titles).toEqual({ fr: "Eau claire", en: "Clean water" });
    expect(conflicts).toEqual([]);
  });

  it("asks only about what both sides changed differently", () => {
    const { values, conflicts } = mergeThreeWays(
      base,
      { ...base, titles: { fr: "A", en: "Water" } },
      { ...base, titles: { fr: "B", en: "Water" } },
    );
    expect(values.titles).toEqual({ fr: "A", en: "Water" });
    expect(conflicts).toEqual([{ path: "titles.fr", base: "Eau", mine: "A", theirs: "B" }]);
  });

  it("takes a list as one thing", () => {
    const { conflicts } = mergeThreeWays(
      base,
      { ...base, sdgs: [6, 5] },
      { ...base, sdgs: [6, 13] },
    );
    expect(conflicts.map(({ path }) => path)).toEqual(["sdgs"]);
  });
});

describe("a date", () => {
  it("is one thing: never the year of one person with the precision of another", () => {
    const date = (value: string, precision: string) => ({ start: { value, precision } });
    const { values, conflicts } = mergeThreeWays(
      date("2019", "year"),
      date("2020", "year"),
      date("2021-03", "month"),
    );
    expect(values).toEqual(date("2020", "year"));
    expect(conflicts.map(({ path }) => path)).toEqual(["start"]);
  });
});

describe("patchOf", () => {
  it("names only what changed, and null for what was removed", () => {
    expect(
      patchOf(
        { titles: { fr: "Eau", en: "Water" }, sdgs: [6], form: null },
        {
          titles: { fr: "Eau" },
          sdgs: [6],
          form: null,
          start: { value: "2020", precision: "year" },
        },
      ),
    ).toEqual({ titles: { en: null }, start: { value: "2020", precision: "year" } });
  });

  it("is empty where absent stands for null", () => {
    expect(patchOf({ form: null }, {})).toEqual({});
  });
});

describe("withPath", () => {
  it("sets a member of a text that was not there", () => {
    expect(withPath({ titles: null }, "titles.fr", "Eau")).toEqual({ titles: { fr: "Eau" } });
  });
});
