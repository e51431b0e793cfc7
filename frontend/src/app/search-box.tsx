import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { api, dataOf } from "@/api/client";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { addressOf } from "@/records/search-item";
import { announceArrival } from "@/ui/arrival";
import { Combobox } from "@/ui/combobox";
import { Icon } from "@/ui/icon";
import { useDebounced } from "@/ui/use-debounced";

/** Suggests what is open to all as one types; Enter alone gives all that is found. */
export function SearchBox() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [query, setQuery] = useState("");
  const asked = useDebounced(query.trim());
  const found = useQuery({
    queryKey: ["search", asked],
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      dataOf(api.GET("/api/v1/search", { params: { query: { q: asked, limit: 8 } }, signal })),
  });
  const go = (address: string) => {
    announceArrival();
    navigate(address);
  };

  return (
    <search className="search-box">
      <form
        action="/recherche"
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim()) go(`/recherche?${new URLSearchParams({ q: query.trim() })}`);
        }}
      >
        <Combobox
          label={t("search.label")}
          placeholder={t("search.placeholder")}
          query={query}
          onQuery={setQuery}
          state={found.isError ? "failed" : found.isFetching ? "searching" : "ready"}
          options={(asked.length > 1 ? (found.data?.items ?? []) : []).map((item) => ({
            value: addressOf(item),
            label: pickText(item.titles, language)?.text ?? item.slug,
            detail: [t(`search.kinds.${item.recordType}`), item.detail].filter(Boolean).join(" · "),
          }))}
          onChoose={({ value }) => {
            setQuery("");
            go(value);
          }}
        />
        <button type="submit" aria-label={t("search.submit")}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
