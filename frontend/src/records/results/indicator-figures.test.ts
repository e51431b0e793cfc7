import { describe, expect, it } from "vitest";
import { progressOf, wayOf } from "./indicator-figures";

const year = { value: "2020", precision: "year" } as const;

describe("progressOf", () => {
  it("says how far the latest value is from baseline to target", () => {
    expect(progressOf({ baseline: 20, target: 60, latest: { value: 40, starts: year } })).toBe(0.5);
  });

  it("follows an indicator that is meant to fall", () => {
    expect(progressOf({ baseline: 60, target: 20, latest: { value: 30, starts: year } })).toBe(
      0.75,
    );
  });

  it("knows nothing where no value was reported: that is not zero", () => {
    expect(progressOf({ baseline: 0, target: 10, latest: undefined })).toBeUndefined();
  });

  it("knows nothing where nobody told the baseline: that is not zero either", () => {
    expect(
      progressOf({ baseline: undefined, target: 10, latest: { value: 5, starts: year } }),
    ).toBeUndefined();
  });
});

describe("wayOf", () => {
  const standing = { state: { code: "proposed", label: "" }, stances: [] };
  const value = (actual: string | null, target: string) => ({
    id: target,
    version: 0,
    indicatorId: "1",
    starts: year,
    ends: year,
    parts: [],
    locked: false,
    targetStanding: standing,
    actualStanding: standing,
    target,
    actual,
    createdAt: "",
    updatedAt: "",
  });
  const indicator = {
    id: "1",
    version: 0,
    projectId: "1",
    titles: {},
    measure: { code: "unit", label: "" },
    unbounded: false,
    example: false,
    scale: [],
    dimensions: [],
    standing,
    position: 0,
    createdAt: "",
    updatedAt: "",
    baseline: { value: "4" },
    values: [value("10", "20"), value(null, "30")],
  };

  it("takes the latest value where the periods are not added", () => {
    expect(wayOf(indicator)).toEqual({
      baseline: 4,
      target: 30,
      latest: { value: 10, starts: year },
    });
  });

  it("takes the total of the periods where they are added, from nothing on", () => {
    const total = { value: "10", target: "50", reported: 1, periods: 2 };
    const added = { ...indicator, accumulation: { code: "sum", label: "" }, total };
    expect(progressOf(wayOf(added))).toBe(0.2);
  });
});
