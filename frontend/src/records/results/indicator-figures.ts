import type { Indicator } from "../types";

export interface Measured {
  baseline: number | undefined;
  target: number | undefined;
  /** The last value that was reported, with its period. */
  latest: { value: number; starts: Indicator["values"][number]["starts"] } | undefined;
}

/** What a bullet bar needs. A missing value stays missing: no data is not zero. */
export function measuredOf({ baseline, values }: Indicator): Measured {
  const targets = values.flatMap(({ target }) => numberOrNothing(target));
  const reported = values.flatMap(({ actual, starts }) =>
    numberOrNothing(actual).map((value) => ({ value, starts })),
  );
  return {
    baseline: numberOrNothing(baseline?.value)[0],
    target: targets.at(-1),
    latest: reported.at(-1),
  };
}

/** Where the latest value stands between baseline (0) and target (1); undefined where one of them is unknown. */
export function progressOf({ baseline, target, latest }: Measured): number | undefined {
  if (target === undefined || latest === undefined) return undefined;
  const from = baseline ?? 0;
  return target === from ? undefined : (latest.value - from) / (target - from);
}

function numberOrNothing(text: string | null | undefined): number[] {
  return text === null || text === undefined ? [] : [Number(text)];
}
