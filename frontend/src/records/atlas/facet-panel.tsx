import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { toggled, type RecordFilters, type RepeatedFilter } from "@/api/record-filters";
import { Checkbox } from "@/ui/checkbox";
import { Disclosure } from "@/ui/disclosure";
import { facetsQuery } from "./queries";
import "./facet-panel.css";

interface FacetPanelProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

interface Entry {
  code: string;
  label: string;
  count: number;
  level?: number;
}

const facets = [
  "country",
  "theme",
  "status",
  "year",
  "sdg",
  "public",
] as const satisfies RepeatedFilter[];

/** Counts that narrow each other: each facet is counted with all filters but its own. */
export function FacetPanel({ filters, onChange }: FacetPanelProps) {
  const { t } = useTranslation("terms");
  const counts = useQuery(facetsQuery(filters));
  if (!counts.data) return null;
  const data = counts.data;
  return (
    <div className="facet-panel" role="group" aria-label={t("filters")}>
      {facets.map((name) => (
        <Disclosure key={name} summary={facetTitle(t(`facet.${name}`), filters[name]?.length ?? 0)}>
          <ul className="facet-panel__list">
            {entriesOf(data[name], filters[name] ?? []).map(({ code, label, count, level }) => (
              <li key={code} className={`facet-panel__level-${level ?? 1}`}>
                <Checkbox
                  label={`${label} (${count})`}
                  checked={filters[name]?.includes(code) ?? false}
                  onChange={() => onChange(toggled(filters, name, code))}
                />
              </li>
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

/** What is chosen stays in sight even where it gives nothing. */
function entriesOf(entries: readonly Entry[], chosen: readonly string[]): Entry[] {
  return entries.filter(({ code, count }) => count > 0 || chosen.includes(code));
}

function facetTitle(title: string, chosen: number): string {
  return chosen > 0 ? `${title} (${chosen})` : title;
}
