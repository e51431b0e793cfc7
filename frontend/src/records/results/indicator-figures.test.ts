import { describe, expect, it } from "vitest";
import { progressOf } from "./indicator-figures";

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
});
