import { queryOptions } from "@tanstack/react-query";
import type { FeatureCollection, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import fineUrl from "world-atlas/countries-50m.json?url";
import coarseUrl from "world-atlas/countries-110m.json?url";

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

export interface Outlines {
  land: FeatureCollection;
  borders: MultiLineString;
}

export type Detail = "coarse" | "fine";

/** Outlines of the world (Natural Earth), our own cached file: no map service is asked. */
export const worldQuery = (detail: Detail) =>
  queryOptions({
    queryKey: ["world", detail],
    staleTime: Infinity,
    gcTime: Infinity,
    queryFn: async ({ signal }): Promise<Outlines> => {
      const response = await fetch(detail === "fine" ? fineUrl : coarseUrl, { signal });
      if (!response.ok) throw new Error(`No outlines: ${response.status}`);
      const world: World = await response.json();
      return {
        land: feature(world, world.objects.land),
        borders: mesh(world, world.objects.countries, (a, b) => a !== b),
      };
    },
  });
