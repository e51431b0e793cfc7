import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { api, dataOf } from "@/api/client";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Select } from "@/ui/select";
import { agreementsQuery } from "./definition-api";

/** Which projects are put together: a programme or a network, a theme, a country. It lives in the address. */
export function DefinitionChoices() {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const agreements = useQuery(agreementsQuery);
  const themes = useQuery({
    queryKey: ["themes", language],
    queryFn: ({ signal }) => dataOf(api.GET("/api/v1/themes", { signal })),
  });
  const countries = useQuery({
    queryKey: ["countries", language],
    queryFn: ({ signal }) => dataOf(api.GET("/api/v1/countries", { signal })),
  });
  const choice = (name: string) => ({
    value: search.get(name) ?? "",
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (currentTarget.value) next.set(name, currentTarget.value);
        else next.delete(name);
        return next;
      }),
  });
  return (
    <div className="definition__choices no-print">
      <Select
        label={t("common.agreement")}
        placeholder={t("common.allAgreements")}
        choices={(agreements.data?.items ?? []).map(({ slug, titles }) => ({
          value: slug,
          label: pickText(titles, language)?.text ?? slug,
        }))}
        {...choice("agreement")}
      />
      <Select
        label={t("common.theme")}
        placeholder={t("common.allThemes")}
        choices={(themes.data?.items ?? []).map(({ code, label, level }) => ({
          value: code,
          label: `${"\u2003".repeat(level - 1)}${label}`,
        }))}
        {...choice("theme")}
      />
      <Select
        label={t("common.country")}
        placeholder={t("common.allCountries")}
        choices={(countries.data?.items ?? []).map(({ code, label }) => ({ value: code, label }))}
        {...choice("country")}
      />
    </div>
  );
}
