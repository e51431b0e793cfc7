import type { Indicator } from "../types";

export interface Measured {
  baseline: number | undefined;
  target: number | undefined;
  /** The last value that was reported, with its period. */
  latest: { value: number; starts: Indicator["values"][number]["starts"] } | undefined;
}

/** The first, the latest and the last wanted figure. A missing value stays missing: no data is not zero. */
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

/**
 * What a bullet bar needs. Where the periods are added their total is what counts, and it starts at nothing: the baseline
 * only says what one period brought before.
 */
export function wayOf(indicator: Indicator): Measured {
  const { latest, ...measured } = measuredOf(indicator);
  const [sum] = numberOrNothing(indicator.total?.value);
  if (indicator.accumulation?.code !== "sum" || sum === undefined) return { latest, ...measured };
  return {
    baseline: 0,
    target: numberOrNothing(indicator.total?.target)[0],
    latest: latest && { ...latest, value: sum },
  };
}

/** Where the latest value stands between baseline (0) and target (1); undefined where one of the three is unknown. */
export function progressOf({ baseline, target, latest }: Measured): number | undefined {
  if (baseline === undefined || target === undefined || latest === undefined) return undefined;
  return target === baseline ? undefined : (latest.value - baseline) / (target - baseline);
}

function numberOrNothing(text: string | null | undefined): number[] {
  return text === null || text === undefined ? [] : [Number(text)];
}
