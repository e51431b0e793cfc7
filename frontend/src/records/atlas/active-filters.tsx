import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { activeFilters, toggled, type RecordFilters } from "@/api/record-filters";
import { Button } from "@/ui/button";
import { RemovableChip } from "@/ui/chip";
import { facetsQuery } from "./queries";

interface ActiveFiltersProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

/** Every filter in force as a chip that removes it. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation(["terms", "common"]);
  const facets = useQuery(facetsQuery(filters)).data;
  const active = activeFilters(filters);
  if (active.length === 0 && !filters.q) return null;
  const labelOf = (name: string, value: string): string => {
    const entries: unknown = facets && Object.entries(facets).find(([key]) => key === name)?.[1];
    const entry = Array.isArray(entries) ? entries.find(({ code }) => code === value) : undefined;
    return typeof entry?.label === "string" ? entry.label : value;
  };
  return (
    <ul className="chips active-filters" aria-label={t("activeFilters")}>
      {filters.q && (
        <li>
          <RemovableChip
            label={t("common:list.quoted", { text: filters.q })}
            onRemove={() => onChange({ ...filters, q: "" })}
          />
        </li>
      )}
      {active.map(({ name, value }) => (
        <li key={`${name}-${value}`}>
          <RemovableChip
            label={labelOf(name, value)}
            onRemove={() => onChange(toggled(filters, name, value))}
          />
        </li>
      ))}
      <li>
        <Button
          variant="quiet"
          onClick={() => onChange(filters.sort ? { sort: filters.sort } : {})}
        >
          {t("clearFilters")}
        </Button>
      </li>
    </ul>
  );
}
