import { lazy, Suspense } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RecordFilters } from "@/api/record-filters";
import { mapContentOf } from "@/records/atlas/map-content";
import { mapQuery } from "@/records/atlas/queries";
import { Loaded } from "@/ui/loaded";
import { Skeleton } from "@/ui/loading";

// Drawing a map takes a third of the first load; the list is there before it.
const AtlasMap = lazy(async () => ({ default: (await import("@/map/atlas-map")).AtlasMap }));

/** The map of the filtered set, and what it cannot show. */
export function MapSide({ filters }: { filters: RecordFilters }) {
  const { t } = useTranslation(["home", "map"]);
  const map = useQuery(mapQuery(filters));
  return (
    <Loaded query={map} lines={12}>
      {(view) => (
        <Suspense fallback={<Skeleton lines={12} />}>
          <AtlasMap content={mapContentOf(view)} label={t("map:label")} />
          <p className="atlas__note">
            {t("onMap", { count: view.located })}
            {view.located < view.projects && (
              <> {t("notLocated", { count: view.projects - view.located })}</>
            )}
          </p>
        </Suspense>
      )}
    </Loaded>
  );
}
