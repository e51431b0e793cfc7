import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import type { RecordFilters, RepeatedFilter } from "@/api/record-filters";
import { Dropdown } from "@/ui/dropdown";
import { FacetChoices } from "./facet-choices";
import { facetsQuery } from "./queries";
import "./facet-panel.css";

interface FacetBarProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

const facets = ["country", "theme", "sdg", "status", "year"] as const satisfies RepeatedFilter[];

/** The main facets in one line above what they filter. */
export function FacetBar({ filters, onChange }: FacetBarProps) {
  const { t } = useTranslation("terms");
  const { data } = useQuery(facetsQuery(filters));
  return (
    <div className="facet-bar" role="group" aria-label={t("filters")}>
      {facets.map((name) => {
        const chosen = filters[name]?.length ?? 0;
        const title = t(`facetShort.${name}`);
        return (
          <Dropdown
            key={name}
            active={chosen > 0}
            summary={chosen > 0 ? t("chosen", { name: title, count: chosen }) : title}
          >
            {data && (
              <FacetChoices
                name={name}
                entries={data[name]}
                filters={filters}
                onChange={onChange}
              />
            )}
          </Dropdown>
        );
      })}
    </div>
  );
}
