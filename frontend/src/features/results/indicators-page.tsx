import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { PagedList } from "@/records/paged-list";
import { SearchForm } from "@/records/search-form";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { indicatorsQuery } from "./api";
import { KeptFilters } from "./kept-filters";
import { filtersIn, ofProjects, pillars } from "./indicator-filters";
import { IndicatorLine } from "./indicator-line";
import "./indicators-page.css";

/** What other pages bring along when they open this list. */
const kept = [...ofProjects, "reported", "standing"] as const;

/** The indicators in use, with what each last said; those without a value say so. */
export default function IndicatorsPage() {
  const { t } = useTranslation("results");
  const [search, setSearch] = useSearchParams();
  const q = search.get("q") ?? "";
  const pillar = pillars.find((known) => known === search.get("pillar"));
  const list = useInfiniteQuery(indicatorsQuery(filtersIn(search)));
  const withFilter = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  };
  const address = (next: string | undefined) => {
    const filters = withFilter("pillar", next);
    return filters.size > 0 ? `/indicateurs?${filters}` : "/indicateurs";
  };
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <ExportMenu address={listAddress("/api/v1/indicators", search, ["q", "pillar", ...kept])} />
      }
    >
      <SearchForm
        key={q}
        label={t("search")}
        value={q}
        onSearch={(text) => setSearch(withFilter("q", text))}
      />
      <KeptFilters />
      <nav aria-label={t("pillars")} className="indicators__pillars">
        <ul className="chips">
          <li>
            <ChipLink href={address(undefined)} current={!pillar}>
              {t("allPillars")}
            </ChipLink>
          </li>
          {pillars.map((each) => (
            <li key={each}>
              <ChipLink href={address(each)} current={each === pillar}>
                {t(`pillar.${each}`)}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        <Link href="/indicateurs/communs">{t("common.title")}</Link> – {t("common.hint")}
      </p>
      <div className="indicators">
        <PagedList
          list={list}
          render={(indicator) => <IndicatorLine indicator={indicator} />}
          empty={
            <EmptyState
              title={t("noneFound")}
              action={
                <Link href="/indicateurs" button="secondary">
                  {t("all")}
                </Link>
              }
            />
          }
        />
      </div>
      <p className="indicators__note">{t("method")}</p>
    </Page>
  );
}
