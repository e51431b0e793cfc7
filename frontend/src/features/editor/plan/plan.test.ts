import { describe, expect, it } from "vitest";
import { amountAt, plannedOf, planRows, readPlanPaste, withAmount, yearsOfPlan } from "./plan";

const rows = planRows("north");
const from = { year: 2019, side: "north", kind: "cash" } as const;

describe("planRows", () => {
  it("gives each side in cash and in kind, one's own side first", () => {
    expect(planRows("south").map(({ side, kind }) => `${side} ${kind}`)).toEqual([
      "south cash",
      "south in-kind",
      "north cash",
      "north in-kind",
    ]);
  });
});

describe("withAmount", () => {
  it("plans, plans otherwise, and plans nothing, which is not the same as zero", () => {
    const once = withAmount([], from, "100.00");
    expect(amountAt(withAmount(once, from, "0.00"), from)).toBe("0.00");
    expect(withAmount(once, from, undefined)).toEqual([]);
    expect(withAmount(once, { ...from, kind: "in-kind" }, "5.00")).toHaveLength(2);
  });
});

describe("plannedOf", () => {
  it("leaves out what is no planned amount", () => {
    expect(plannedOf([{ ...from, amount: "1.00" }, { year: "2019" }, null])).toEqual([
      { ...from, amount: "1.00" },
    ]);
  });
});

describe("yearsOfPlan", () => {
  it("leaves no year out between the first and the last", () => {
    expect(yearsOfPlan([2021, 2019, 3])).toEqual([2019, 2020, 2021]);
    expect(yearsOfPlan([])).toEqual([]);
  });
});

describe("readPlanPaste", () => {
  it("lays a block down from the cell on", () => {
    expect(
      readPlanPaste("100\t80\n4 000,50\t0", rows, { ...from, kind: "in-kind" }).planned,
    ).toEqual([
      { cell: { ...from, kind: "in-kind" }, amount: "100" },
      { cell: { ...from, kind: "in-kind", year: 2020 }, amount: "80" },
      { cell: { year: 2019, side: "south", kind: "cash" }, amount: "4000.50" },
      { cell: { year: 2020, side: "south", kind: "cash" }, amount: "0" },
    ]);
  });

  it("goes by a head of years, and takes words in front for names of rows", () => {
    const { planned, unread } = readPlanPaste("Côté\t2024\t2022\nIci\t7\tenviron", rows, from);
    expect(planned).toEqual([{ cell: { ...from, year: 2024 }, amount: "7" }]);
    expect(unread).toEqual(["environ"]);
  });

  it("leaves out what lies below the last row", () => {
    const last = { year: 2019, side: "south", kind: "in-kind" } as const;
    expect(readPlanPaste("1\n2", rows, last)).toEqual({
      planned: [{ cell: last, amount: "1" }],
      unread: ["2"],
    });
  });
});
