import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { announceArrival } from "@/ui/arrival";
import { Icon } from "@/ui/icon";

export function SearchBox() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  return (
    <search className="search-box">
      <form
        action="/projets"
        onSubmit={(event) => {
          event.preventDefault();
          const query = new FormData(event.currentTarget).get("q");
          if (typeof query !== "string" || !query.trim()) return;
          announceArrival();
          navigate(`/projets?${new URLSearchParams({ q: query.trim() })}`);
        }}
      >
        <label className="visually-hidden" htmlFor="site-search">
          {t("search.label")}
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          autoComplete="off"
          placeholder={t("search.placeholder")}
        />
        <button type="submit" aria-label={t("search.submit")}>
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}
