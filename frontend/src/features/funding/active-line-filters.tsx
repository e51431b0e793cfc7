import { useTranslation } from "react-i18next";
import { RemovableChip } from "@/ui/chip";
import { activeLineFilters, without, type FundingView } from "./line-filters";

interface ActiveLineFiltersProps {
  view: FundingView;
  onChange: (next: FundingView) => void;
}

/** Filters of the lines themselves, each a chip that removes it. */
export function ActiveLineFilters({ view, onChange }: ActiveLineFiltersProps) {
  const { t, i18n } = useTranslation("funding");
  const active = activeLineFilters(view.lines);
  if (active.length === 0) return null;
  // Kinds, states and sides have words here; years, currencies and funders stand for themselves.
  const word = (name: string, value: string): string => {
    const found: unknown = i18n.getResource(i18n.language, "funding", `lineValue.${name}.${value}`);
    return typeof found === "string" ? found : value;
  };
  return (
    <ul className="chips" aria-label={t("activeLineFilters")}>
      {active.map(({ name, value }) => (
        <li key={`${name}-${value}`}>
          <RemovableChip
            label={t("lineFilter", { name: t(`lineName.${name}`), value: word(name, value) })}
            onRemove={() => onChange(without(view, name, value))}
          />
        </li>
      ))}
    </ul>
  );
}
