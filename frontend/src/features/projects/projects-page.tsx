import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { addressWith, type RecordFilters } from "@/api/record-filters";
import { useRecordFilters } from "@/api/use-record-filters";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { FacetSheet } from "@/records/atlas/facet-sheet";
import { ProjectList } from "@/records/atlas/project-list";
import { ExportMenu } from "@/records/export-menu";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Checkbox } from "@/ui/checkbox";
import { ChipLink } from "@/ui/chip";
import { Page } from "@/ui/page";
import { Select } from "@/ui/select";
import { useMedia } from "@/ui/use-media";
import { CompareChoice } from "./compare-choice";
import { mostCompared } from "./compared";
import "./projects-page.css";

const sorts = ["-updated", "title", "-start", "start"] as const;

const layouts = ["cards", "table"] as const;

/** The whole list, narrowed by facets; how it is sorted, laid out and filtered is in the address. */
export default function ProjectsPage() {
  const { t } = useTranslation("projects");
  const [filters, setFilters] = useRecordFilters();
  const [search] = useSearchParams();
  const language = useLanguage();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const layout = search.get("vue") === "tableau" ? "table" : "cards";
  const roomForFacets = useMedia("(width >= 60rem)");
  return (
    <Page title={t("title")}>
      <div className="projects">
        {roomForFacets && (
          <aside className="projects__facets no-print">
            <FacetPanel
              filters={filters}
              onChange={setFilters}
              open={["country", "theme", "status"]}
            />
          </aside>
        )}
        <div>
          <div className="projects__bar no-print">
            {!roomForFacets && <FacetSheet filters={filters} onChange={setFilters} />}
            <Select
              label={t("sortBy")}
              placeholder={false}
              value={filters.sort ?? "-updated"}
              choices={sorts.map((value) => ({ value, label: t(`sort.${value}`) }))}
              onChange={(event) => setFilters({ ...filters, sort: event.currentTarget.value })}
            />
            <ul className="chips" aria-label={t("view.label")}>
              {layouts.map((each) => (
                <li key={each}>
                  <ChipLink href={addressOf(filters, each)} current={each === layout}>
                    {t(`view.${each}`)}
                  </ChipLink>
                </li>
              ))}
            </ul>
            <ExportMenu
              address={addressWith("/api/v1/projects", filters)}
              also={["geojson", "ndjson"]}
            />
          </div>
          <ActiveFilters filters={filters} onChange={setFilters} />
          <CompareChoice chosen={chosen} onClear={() => setChosen([])} />
          <ProjectList
            filters={filters}
            layout={layout}
            actionOf={({ slug, titles }) => (
              <Checkbox
                label={t("compare.tick")}
                aria-label={t("compare.tickOf", {
                  title: pickText(titles, language)?.text ?? slug,
                })}
                checked={chosen.includes(slug)}
                disabled={!chosen.includes(slug) && chosen.length >= mostCompared}
                onChange={() =>
                  setChosen(
                    chosen.includes(slug)
                      ? chosen.filter((each) => each !== slug)
                      : [...chosen, slug],
                  )
                }
              />
            )}
          />
        </div>
      </div>
    </Page>
  );
}

function addressOf(filters: RecordFilters, layout: (typeof layouts)[number]): string {
  const address = addressWith("/projets", filters);
  if (layout === "cards") return address;
  return `${address}${address.includes("?") ? "&" : "?"}vue=tableau`;
}
