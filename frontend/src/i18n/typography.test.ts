import { describe, expect, it } from "vitest";
import { typesetFrench, typesetTexts } from "./typography";

describe("French typography", () => {
  it.each([
    ["Eau : Dembela", "Eau\u00a0: Dembela"],
    ["Qui peut modifier ?", "Qui peut modifier\u202f?"],
    ["terre et eau ; déchets", "terre et eau\u202f; déchets"],
    ["« ville apprenante »", "«\u202fville apprenante\u202f»"],
    ["le 1 % eau", "le 1\u202f% eau"],
    ["https://example.org/a?b", "https://example.org/a?b"],
    ["14:02", "14:02"],
    ["maître d'ouvrage", "maître d’ouvrage"],
  ])("'%s' is set as French is printed", (typed, set) => {
    expect(typesetFrench(typed)).toBe(set);
    expect(typesetFrench(set)).toBe(set);
  });

  it("goes through a whole file of texts, lists included", () => {
    expect(typesetTexts({ a: "Oui !", b: { c: ["Non ?"] } })).toEqual({
      a: "Oui\u202f!",
      b: { c: ["Non\u202f?"] },
    });
  });
});
