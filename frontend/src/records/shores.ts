import type { PairPlace } from "@/ui/pair-title";
import type { Side } from "./types";

interface Located {
  name: string;
  side: Side;
  region?: string | null;
  country: string | { label: string };
}

/**
 * Places by shore as a heading shows them. A reader without a side of their own stands in the north; past three places a
 * heading says how many more there are.
 */
export function shoresOf(
  places: readonly Located[],
  shown = 3,
): { here: PairPlace[]; there: PairPlace[] } {
  return { here: onSide(places, "north", shown), there: onSide(places, "south", shown) };
}

function onSide(places: readonly Located[], side: Side, shown: number): PairPlace[] {
  const own = places.filter((place) => place.side === side);
  const named = own.slice(0, shown).map(({ name, region, country }) => ({
    name,
    within: region ?? (typeof country === "string" ? undefined : country.label),
  }));
  return own.length > shown ? [...named, { name: `+${own.length - shown}` }] : named;
}
