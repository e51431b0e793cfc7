import { expect, it } from "vitest";
import { sharedScale, yearsOf, type OfProject } from "./multiples";

const project = (more: Partial<OfProject>): OfProject => ({
  project: { id: "1", slug: "eau", titles: { fr: "Eau" } },
  indicatorId: "2",
  example: false,
  years: [],
  ...more,
});

it("puts all projects on one scale, from zero, with baselines and targets inside it", () => {
  const scale = sharedScale([
    project({ baseline: "40", baselineYear: 2017, years: [{ year: 2019, value: "60" }] }),
    project({ years: [{ year: 2021, value: "10", target: "200" }] }),
  ]);
  expect(scale).toEqual({ first: 2017, last: 2021, low: 0, high: 200 });
});

it("keeps a year without a value without one: no data is not zero", () => {
  const one = project({ years: [{ year: 2019, value: "0" }, { year: 2021 }] });
  const scale = sharedScale([one]);
  expect(scale && yearsOf(one, scale).map(({ year, value }) => [year, value])).toEqual([
    [2019, "0"],
    [2020, undefined],
    [2021, undefined],
  ]);
});

it("draws nothing where nobody gives a figure", () => {
  expect(sharedScale([project({ years: [{ year: 2019 }] })])).toBeUndefined();
});
