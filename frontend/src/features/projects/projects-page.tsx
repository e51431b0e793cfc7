import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressWith } from "@/api/record-filters";
import { useRecordFilters } from "@/api/use-record-filters";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { ProjectList } from "@/records/atlas/project-list";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Disclosure } from "@/ui/disclosure";
import { Page } from "@/ui/page";
import { Select } from "@/ui/select";
import "./projects-page.css";

const sorts = ["-updated", "title", "-start", "start"] as const;
const formats = ["csv", "geojson", "ndjson"] as const;

export default function ProjectsPage() {
  const { t } = useTranslation(["projects", "terms"]);
  const [filters, setFilters] = useRecordFilters();
  const [sheet, setSheet] = useState(false);
  return (
    <Page title={t("title")}>
      <div className="projects">
        <aside className="projects__facets">
          <FacetPanel filters={filters} onChange={setFilters} />
        </aside>
        <div>
          <div className="projects__bar">
            <span className="projects__filter-button">
              <Button onClick={() => setSheet(true)}>{t("terms:filters")}</Button>
            </span>
            <Select
              label={t("sortBy")}
              value={filters.sort ?? "-updated"}
              choices={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
              onChange={(event) => setFilters({ ...filters, sort: event.currentTarget.value })}
            />
            <Disclosure summary={t("export")}>
              <ul className="plain">
                {formats.map((format) => (
                  <li key={format}>
                    <a href={exportHref(addressWith("/api/v1/projects", filters), format)} download>
                      {t(`format.${format}`)}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={addressWith("/api/v1/projects", filters)}>{t("format.api")}</a>
                </li>
              </ul>
            </Disclosure>
          </div>
          <ActiveFilters filters={filters} onChange={setFilters} />
          <h2 className="visually-hidden">{t("list")}</h2>
          <ProjectList filters={filters} />
        </div>
      </div>
      <Dialog
        open={sheet}
        sheet
        title={t("terms:filters")}
        onClose={() => setSheet(false)}
        actions={
          <Button variant="primary" onClick={() => setSheet(false)}>
            {t("showResults")}
          </Button>
        }
      >
        <FacetPanel filters={filters} onChange={setFilters} />
      </Dialog>
    </Page>
  );
}

function exportHref(address: string, format: string): string {
  return `${address}${address.includes("?") ? "&" : "?"}format=${format}`;
}
