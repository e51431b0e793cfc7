import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { Select } from "@/ui/select";
import type { Dashboard } from "./api";
import { choices, type Choice } from "./view";

const any = { country: "allCountries", theme: "allThemes", year: "allYears" } as const;

/** Which of the projects, and which currency; all of it lives in the address, so that a link brings the same view. */
export function DashboardChoices({ dashboard: { counts, funding } }: { dashboard: Dashboard }) {
  const { t } = useTranslation("dashboard");
  const [search, setSearch] = useSearchParams();
  const choice = (name: Choice | "devise") => ({
    value: search.get(name) ?? "",
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (currentTarget.value) next.set(name, currentTarget.value);
        else next.delete(name);
        return next;
      }),
  });
  const label = (name: Choice, entry: { code: string; label: string; count: number }) => {
    const level = "level" in entry ? Number(entry.level) : 1;
    return `${"\u2003".repeat(name === "theme" ? level - 1 : 0)}${entry.label} (${entry.count})`;
  };
  return (
    <div className="dashboard__choices no-print">
      {choices.map((name) => (
        <Select
          key={name}
          label={t(`choices.${name}`)}
          placeholder={t(`choices.${any[name]}`)}
          choices={counts[name].map((entry) => ({ value: entry.code, label: label(name, entry) }))}
          {...choice(name)}
        />
      ))}
      {funding.length > 1 && (
        <Select
          label={t("choices.currency")}
          placeholder={t("choices.allCurrencies")}
          choices={funding.map(({ currency }) => ({ value: currency, label: currency }))}
          {...choice("devise")}
        />
      )}
    </div>
  );
}
