import { useQueries } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RemovableChip } from "@/ui/chip";
import { projectTitleQuery } from "./api";
import { activeLineFilters, without, type FundingView } from "./line-filters";

interface ActiveLineFiltersProps {
  view: FundingView;
  onChange: (next: FundingView) => void;
}

/** Filters of the lines themselves, each a chip that removes it. */
export function ActiveLineFilters({ view, onChange }: ActiveLineFiltersProps) {
  const { t, i18n } = useTranslation("funding");
  const language = useLanguage();
  const active = activeLineFilters(view.lines);
  const projects = view.lines.project ?? [];
  const titles = useQueries({ queries: projects.map((project) => projectTitleQuery(project)) });
  if (active.length === 0) return null;
  // Kinds, states, sides and levies have words here; years, currencies and funders stand for themselves.
  const word = (name: string, value: string): string => {
    if (name === "project") {
      const title = titles[projects.indexOf(value)]?.data?.titles;
      return (title && pickText(title, language)?.text) ?? value;
    }
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
