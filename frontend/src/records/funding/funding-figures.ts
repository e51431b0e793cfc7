import type { FundingLine } from "../types";

export interface Segment {
  kind: string;
  state: string;
  /** 'north', 'south', or undefined where nobody said. */
  side: string | undefined;
  amount: number;
}

export interface YearBar {
  year: number;
  total: number;
  segments: Segment[];
}

const sideOrder = ["north", "south", undefined];
const stateOrder = ["spent", "received", "promised", "asked"];

/** One bar per year between the first and the last, an empty year included: a gap is something to see. */
export function barsOf(lines: readonly FundingLine[], currency: string): YearBar[] {
  const own = lines.filter((line) => line.amount.currency === currency);
  const years = own.map(({ year }) => year);
  const first = Math.min(...years);
  const last = Math.max(...years);
  if (!Number.isFinite(first)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => barOf(own, first + index));
}

function barOf(lines: readonly FundingLine[], year: number): YearBar {
  const segments = new Map<string, Segment>();
  for (const line of lines) {
    if (line.year !== year) continue;
    const [kind, state, side] = [line.kind.code, line.state.code, line.side?.code];
    const key = [kind, state, side].join();
    const segment = segments.get(key) ?? { kind, state, side, amount: 0 };
    segment.amount += Number(line.amount.amount);
    segments.set(key, segment);
  }
  const ordered = [...segments.values()].sort(
    (a, b) =>
      sideOrder.indexOf(a.side) - sideOrder.indexOf(b.side) ||
      a.kind.localeCompare(b.kind) ||
      stateOrder.indexOf(a.state) - stateOrder.indexOf(b.state),
  );
  return { year, total: ordered.reduce((sum, { amount }) => sum + amount, 0), segments: ordered };
}

/** Round figures for the axis: 0, 50 000, 100 000, 150 000; what is counted one by one has no halves. */
export function ticksUpTo(largest: number, whole = false): number[] {
  if (largest <= 0) return [0];
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const step = whole ? Math.ceil(round) : round;
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}
