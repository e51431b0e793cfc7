import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useRecordFilters } from "@/api/use-record-filters";
import { AtlasMap } from "@/map/atlas-map";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { mapContentOf } from "@/records/atlas/map-content";
import { ProjectList } from "@/records/atlas/project-list";
import { mapQuery } from "@/records/atlas/queries";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { classes } from "@/ui/classes";
import { Figures } from "./figures";
import "./home-page.css";

/** The atlas: map and list of the same set, side by side; on a phone the list first, the map behind a button. */
export default function HomePage() {
  const { t } = useTranslation(["home", "map", "terms"]);
  const [filters, setFilters] = useRecordFilters();
  const [showsMap, setShowsMap] = useState(false);
  const map = useQuery(mapQuery(filters));
  return (
    <Page title={t("title")}>
      <Figures filters={filters} />
      <div className="atlas">
        <div className={classes("atlas__map", !showsMap && "atlas__map--behind")}>
          <Loaded query={map} lines={12}>
            {(view) => (
              <>
                <AtlasMap content={mapContentOf(view)} label={t("map:label")} />
                {view.located < view.projects && (
                  <p className="atlas__note">
                    {t("notLocated", { count: view.projects - view.located })}
                  </p>
                )}
              </>
            )}
          </Loaded>
        </div>
        <div className="atlas__list">
          <div className="atlas__switch no-print">
            <Button aria-pressed={showsMap} onClick={() => setShowsMap((shown) => !shown)}>
              {showsMap ? t("showList") : t("showMap")}
            </Button>
          </div>
          <Disclosure summary={t("terms:filters")}>
            <FacetPanel filters={filters} onChange={setFilters} />
          </Disclosure>
          <ActiveFilters filters={filters} onChange={setFilters} />
          <h2 className="atlas__heading">{t("latest")}</h2>
          <ProjectList filters={filters} />
        </div>
      </div>
    </Page>
  );
}
