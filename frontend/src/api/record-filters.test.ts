import { describe, expect, it } from "vitest";
import { activeFilters, addressWith, readFilters, toggled, writeFilters } from "./record-filters";

const read = (search: string) => readFilters(new URLSearchParams(search));

describe("filters in an address", () => {
  it.each([
    ["", {}],
    ["country=ML&country=SN", { country: ["ML", "SN"] }],
    ["country=ML&country=ML&country=", { country: ["ML"] }],
    ["q=+eau+&sort=name", { q: "eau", sort: "name" }],
    ["lang=it&unknown=1&year=2021", { year: ["2021"] }],
  ])("%s is read", (search, filters) => {
    expect(read(search)).toEqual(filters);
  });

  it("are written in one order, whatever order they were chosen in", () => {
    expect(writeFilters(read("year=2020&q=eau&country=ML")).toString()).toBe(
      "q=eau&country=ML&year=2020",
    );
    expect(addressWith("/projets", {})).toBe("/projets");
  });

  it("are switched on and off one value at a time", () => {
    const on = toggled({ country: ["ML"] }, "country", "SN");
    expect(on).toEqual({ country: ["ML", "SN"] });
    expect(writeFilters(toggled(on, "country", "ML")).toString()).toBe("country=SN");
  });

  it("are listed one by one for the chips", () => {
    expect(activeFilters(read("q=eau&country=ML&country=SN"))).toEqual([
      { name: "country", value: "ML" },
      { name: "country", value: "SN" },
    ]);
  });
});
