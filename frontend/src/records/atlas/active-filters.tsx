import { useTranslation } from "react-i18next";
import { useQuery } from "@tanstack/react-query";
import { activeFilters, toggled, type RecordFilters } from "@/api/record-filters";
import { Button } from "@/ui/button";
import { RemovableChip } from "@/ui/chip";
import { useRecordNames, type NamedRecord } from "../use-record-names";
import { facetsQuery } from "./queries";

interface ActiveFiltersProps {
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

/** Every filter in force as a chip that removes it. */
export function ActiveFilters({ filters, onChange }: ActiveFiltersProps) {
  const { t, i18n } = useTranslation(["terms", "common"]);
  const facets = useQuery(facetsQuery(filters)).data;
  const active = activeFilters(filters);
  const nameOf = useRecordNames(
    active.flatMap(({ name, value }): NamedRecord[] => {
      if (name === "agreement") return [{ kind: "agreements", id: value }];
      return name === "partner" || name === "funder" ? [{ kind: "partners", id: value }] : [];
    }),
  );
  if (active.length === 0 && !filters.q) return null;
  const labelOf = (name: string, value: string): string => {
    const entries: unknown = facets && Object.entries(facets).find(([key]) => key === name)?.[1];
    const entry = Array.isArray(entries) ? entries.find(({ code }) => code === value) : undefined;
    if (typeof entry?.label === "string") return entry.label;
    const word: unknown = i18n.getResource(i18n.language, "terms", `filterValue.${name}.${value}`);
    return typeof word === "string" ? word : nameOf(value);
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
