interface Placed {
  territory?: string | null;
  country?: { label: string } | null;
}

/** 'Isère, France'; a country that is its own territory is named once. */
export function placeOf({ territory, country }: Placed): string {
  return [...new Set([territory, country?.label])].filter(Boolean).join(", ");
}
