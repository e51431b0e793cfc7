import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRecordFilters } from "@/api/use-record-filters";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { ProjectList } from "@/records/atlas/project-list";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { Page } from "@/ui/page";
import { useMedia } from "@/ui/use-media";
import { Figures } from "./figures";
import { MapSide } from "./map-side";
import "./home-page.css";

/** The atlas: map and list of the same set, side by side; on a phone the list first, the map behind a button. */
export default function HomePage() {
  const { t } = useTranslation(["home", "terms"]);
  const [filters, setFilters] = useRecordFilters();
  const [wantsMap, setWantsMap] = useState(false);
  const roomForBoth = useMedia("(width >= 60rem)");
  return (
    <Page title={t("title")}>
      <Figures filters={filters} />
      <div className="atlas">
        {!roomForBoth && (
          <div className="atlas__switch no-print">
            <Button aria-expanded={wantsMap} onClick={() => setWantsMap((wanted) => !wanted)}>
              {wantsMap ? t("showList") : t("showMap")}
            </Button>
          </div>
        )}
        {(roomForBoth || wantsMap) && (
          <div className="atlas__map">
            <MapSide filters={filters} />
          </div>
        )}
        <div className="atlas__list">
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
