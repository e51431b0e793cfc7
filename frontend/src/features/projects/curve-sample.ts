import type { Curve, CurveFigures } from "@/records/funding/curve/api";

const euros = (amount: string) => ({ amount, currency: "EUR" });
const cash = (amount: string) => ({ cash: euros(amount), inKind: null, total: euros(amount) });
const figures: CurveFigures = {
  lines: 1,
  planned: cash("20000.00"),
  promised: cash("12900.00"),
  secured: cash("12900.00"),
  missing: cash("7100.00"),
};
const largestFunder = {
  funder: null,
  funderName: "Pontcharra",
  total: euros("12900.00"),
  sharePercent: 94.7,
};
const north = {
  side: { code: "north", label: "Nord" },
  figures,
  sharePercent: 94.7,
  plannedSharePercent: 90,
};

/** A year with a plan and a line, and one with neither. */
export const curve: Curve = {
  planned: true,
  currencies: [
    {
      currency: "EUR",
      years: [
        { year: 2019, all: figures, sides: [north], largestFunder },
        { year: 2020, all: { lines: 0 }, sides: [] },
      ],
      total: { all: figures, sides: [north], largestFunder },
    },
  ],
};
