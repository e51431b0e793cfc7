import type { components } from "@/api/schema";
import type { Link, MapContent, Shore, Territory } from "@/map/map-data";

type MapView = components["schemas"]["MapView"];
type Feature = MapView["features"][number];

const shores: Record<string, Shore> = { north: "here", south: "there", both: "both" };

/** The API's GeoJSON as the map draws it. A reader without a side of their own stands in the north. */
export function mapContentOf(view: MapView): MapContent {
  return {
    counted: "projects",
    territories: view.features.flatMap(territoryOf),
    links: view.features.flatMap(linkOf),
  };
}

function territoryOf({ id, geometry, properties }: Feature): Territory[] {
  const [longitude, latitude] = numbers(geometry.coordinates);
  if (properties.kind !== "territory" || longitude === undefined || latitude === undefined)
    return [];
  const { name, region, countryLabel, side, projects, newest } = properties;
  return [
    {
      id,
      name: name ?? "",
      within: [region, countryLabel].filter(Boolean).join(", "),
      shore: shores[side ?? ""] ?? "both",
      longitude,
      latitude,
      count: projects,
      newest: (newest ?? []).map(({ slug, title }) => ({ title, href: `/projets/${slug}` })),
    },
  ];
}

function linkOf({ id, geometry, properties }: Feature): Link[] {
  const { kind, fromId, toId, projects } = properties;
  if (kind !== "link" || !fromId || !toId || !Array.isArray(geometry.coordinates)) return [];
  const [from, to] = geometry.coordinates.map(numbers);
  if (
    from?.[0] === undefined ||
    from[1] === undefined ||
    to?.[0] === undefined ||
    to[1] === undefined
  )
    return [];
  return [{ id, from: [from[0], from[1]], to: [to[0], to[1]], ends: [fromId, toId], projects }];
}

function numbers(coordinates: unknown): number[] {
  return Array.isArray(coordinates) ? coordinates.filter((value) => typeof value === "number") : [];
}
