import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useRecordFilters } from "@/api/use-record-filters";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetBar } from "@/records/atlas/facet-bar";
import { FacetSheet } from "@/records/atlas/facet-sheet";
import { ProjectList } from "@/records/atlas/project-list";
import { Page } from "@/ui/page";
import { Tabs } from "@/ui/tabs";
import { useMedia } from "@/ui/use-media";
import { Figures } from "./figures";
import { LatestChanges } from "./latest-changes";
import { MapSide } from "./map-side";
import "./home-page.css";

/** The atlas: map and list of the same set, side by side; on a phone the list first, the map behind a tab. */
export default function HomePage() {
  const { t } = useTranslation(["home", "terms"]);
  const [filters, setFilters] = useRecordFilters();
  const [view, setView] = useState<"list" | "map">("list");
  const roomForBoth = useMedia("(width >= 60rem)");
  const map = <MapSide filters={filters} />;
  const list = <ProjectList filters={filters} />;
  return (
    <Page title={t("title")}>
      <Figures filters={filters} />
      <div className="atlas-filters no-print">
        {roomForBoth ? (
          <FacetBar filters={filters} onChange={setFilters} />
        ) : (
          <FacetSheet filters={filters} onChange={setFilters} />
        )}
        <ActiveFilters filters={filters} onChange={setFilters} />
      </div>
      {roomForBoth ? (
        <div className="atlas">
          <div className="atlas__map">{map}</div>
          <div className="atlas__list">{list}</div>
        </div>
      ) : (
        <Tabs
          label={t("views")}
          tabs={[
            { name: "list", label: t("list"), panel: list },
            { name: "map", label: t("map"), panel: map },
          ]}
          current={view}
          onChange={setView}
        />
      )}
      <LatestChanges />
    </Page>
  );
}
