import { describe, expect, it } from "vitest";
import { withoutJumps } from "./year-figures";

describe("the years of a chart", () => {
  it("keep their place though nothing is known of some", () => {
    expect(
      withoutJumps([
        { year: 2021, value: "1" },
        { year: 2024, value: "2" },
      ]),
    ).toEqual([
      { year: 2021, value: "1" },
      { year: 2022 },
      { year: 2023 },
      { year: 2024, value: "2" },
    ]);
  });

  it("are left as they are where they would be too many to tell apart", () => {
    const far = [
      { year: 1100, value: "1" },
      { year: 2024, value: "2" },
    ];
    expect(withoutJumps(far)).toBe(far);
    expect(withoutJumps([])).toEqual([]);
  });
});
