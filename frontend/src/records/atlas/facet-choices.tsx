import { toggled, type RecordFilters, type RepeatedFilter } from "@/api/record-filters";
import { Checkbox } from "@/ui/checkbox";
import { useLanguage } from "@/i18n/use-language";
import { formatNumber } from "@/i18n/format";
import "./facet-panel.css";

interface Entry {
  code: string;
  label: string;
  count: number;
  level?: number;
}

interface FacetChoicesProps {
  name: RepeatedFilter;
  entries: readonly Entry[];
  filters: RecordFilters;
  onChange: (next: RecordFilters) => void;
}

/** The values of one facet, each with how many projects it would leave. */
export function FacetChoices({ name, entries, filters, onChange }: FacetChoicesProps) {
  const language = useLanguage();
  const chosen = filters[name] ?? [];
  return (
    <ul className="facet-panel__list">
      {withChosen(entries, chosen).map(({ code, label, count, level }) => (
        <li key={code} className={`facet-panel__level-${level ?? 1}`}>
          <Checkbox
            label={`${label} (${formatNumber(count, language)})`}
            checked={chosen.includes(code)}
            onChange={() => onChange(toggled(filters, name, code))}
          />
        </li>
      ))}
    </ul>
  );
}

/** What is chosen stays in sight even where it gives nothing. */
function withChosen(entries: readonly Entry[], chosen: readonly string[]): Entry[] {
  return entries.filter(({ code, count }) => count > 0 || chosen.includes(code));
}
