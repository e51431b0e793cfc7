import { describe, expect, it } from "vitest";
import type { OutboxItem } from "@/drafts/outbox";
import { linesOf, rowsOf, sum, totalsOf, yearsOf } from "./grid";

type View = Parameters<typeof linesOf>[0][number];

const view = (
  id: string,
  funderName: string,
  year: number,
  amount: string,
  more: Partial<View> = {},
): View => ({
  id,
  version: 1,
  projectId: "p",
  funderName,
  year,
  amount: { amount, currency: "EUR" },
  kind: { code: "cash", label: "" },
  state: { code: "received", label: "" },
  levies: [],
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  ...more,
});

const item = (
  method: OutboxItem["method"],
  path: string,
  body?: OutboxItem["body"],
): OutboxItem => ({
  id: `item ${path}`,
  method,
  path,
  body,
  etag: undefined,
  group: "g",
  title: "",
  href: "",
  madeAt: 0,
  by: undefined,
  tries: 0,
  state: "waiting",
});

describe("the funding grid", () => {
  const views = [
    view("1", "MEAE", 2019, "17000.00"),
    view("2", "MEAE", 2020, "17000.50"),
    view("3", "Agence de l’eau", 2020, "12732.00", {
      levies: [
        { scheme: { code: "water", label: "" }, amount: { amount: "1000.00", currency: "EUR" } },
      ],
    }),
    view("4", "Dembela", 2020, "1500000.00", { amount: { amount: "1500000.00", currency: "XOF" } }),
  ];

  it("has a row per funder, kind, state and currency, and a column per year", () => {
    const lines = linesOf(views, []);
    expect(rowsOf(lines, []).map(({ funderName, lines: own }) => [funderName, own.length])).toEqual(
      [
        ["MEAE", 2],
        ["Agence de l’eau", 1],
        ["Dembela", 1],
      ],
    );
    expect(yearsOf(lines, [2022])).toEqual([2019, 2020, 2022]);
  });

  it("adds up per currency, with levies beside and not on top", () => {
    const [eur, xof] = totalsOf(linesOf(views, []));
    expect(eur).toEqual({
      currency: "EUR",
      total: "46732.50",
      byYear: new Map([
        [2019, "17000.00"],
        [2020, "29732.50"],
      ]),
      levies: "1000.00",
    });
    expect(xof?.total).toBe("1500000.00");
  });

  it("shows what waits on the device as if it had arrived", () => {
    const lines = linesOf(views, [
      item("POST", "/api/v1/projects/p/funding-lines", {
        funderName: "Région",
        year: 2021,
        amount: { amount: "5000", currency: "EUR" },
        kind: "in-kind",
        state: "asked",
      }),
      item("PATCH", "/api/v1/funding-lines/1", { amount: { amount: "18000", currency: "EUR" } }),
      item("DELETE", "/api/v1/funding-lines/2"),
    ]);
    expect(lines.map(({ funderName, amount }) => [funderName, amount])).toEqual([
      ["MEAE", "18000"],
      ["Agence de l’eau", "12732.00"],
      ["Dembela", "1500000.00"],
      ["Région", "5000"],
    ]);
  });

  it("adds cents exactly", () => {
    expect(sum(["0.1", "0.2", "9999999999999.99"])).toBe("10000000000000.29");
    expect(sum([])).toBe("0.00");
  });
});
