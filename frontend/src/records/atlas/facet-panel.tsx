import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import type { RecordFilters, RepeatedFilter } from "@/api/record-filters";
import { Disclosure } from "@/ui/disclosure";
import { FacetChoices } from "./facet-choices";
import { facetsQuery } from "./queries";
import "./facet-panel.css";

interface FacetPanelProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
  /** Facets that stand open from the start: those with room for it. */
  open?: readonly RepeatedFilter[];
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
export function FacetPanel({ filters, onChange, open = [] }: FacetPanelProps) {
  const { t } = useTranslation("terms");
  const counts = useQuery(facetsQuery(filters));
  // Decided once: a facet does not close under the hand that empties it.
  const [opened] = useState(() =>
    facets.filter((name) => open.includes(name) || filters[name] !== undefined),
  );
  if (!counts.data) return null;
  const data = counts.data;
  return (
    <div className="facet-panel" role="group" aria-label={t("filters")}>
      {facets.map((name) => {
        const chosen = filters[name]?.length ?? 0;
        const title = t(`facet.${name}`);
        return (
          <Disclosure
            key={name}
            open={opened.includes(name)}
            summary={chosen > 0 ? t("chosen", { name: title, count: chosen }) : title}
          >
            <FacetChoices name={name} entries={data[name]} filters={filters} onChange={onChange} />
          </Disclosure>
        );
      })}
    </div>
  );
}
