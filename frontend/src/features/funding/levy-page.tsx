import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { ExportMenu } from "@/records/export-menu";
import { PagedList } from "@/records/paged-list";
import { Button } from "@/ui/button";
import { ChipLink } from "@/ui/chip";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Select } from "@/ui/select";
import { ActiveLineFilters } from "./active-line-filters";
import { fundingStatsQuery, leviesQuery } from "./api";
import { LevyTable } from "./levy-table";
import { LevyTotals } from "./levy-totals";
import { readView, selection, writeView, type FundingView } from "./line-filters";
import "./funding-page.css";

const schemes = ["water", "energy", "waste"] as const;

/** What each authority commits and declares under the one-percent schemes; each figure opens its lines. */
export default function LevyPage() {
  const { t } = useTranslation(["funding", "terms"]);
  const [search, setSearch] = useSearchParams();
  const [sheet, setSheet] = useState(false);
  const view = readView(search);
  const show = (next: FundingView) => setSearch(writeView(next));
  const filter = (filters: FundingView["filters"]) => show({ ...view, filters });
  const list = useInfiniteQuery(leviesQuery(view));
  const facets = <FacetPanel filters={view.filters} onChange={filter} />;
  return (
    <Page
      title={t("ledger.title")}
      lead={t("ledger.lead")}
      actions={<ExportMenu address={ledgerOf(view)} />}
    >
      <div className="funding-page">
        <aside className="funding-page__facets">{facets}</aside>
        <div className="funding-page__body">
          <div className="funding-page__filter-button">
            <Button onClick={() => setSheet(true)}>{t("terms:filters")}</Button>
          </div>
          <ActiveFilters filters={view.filters} onChange={filter} />
          <Schemes view={view} />
          <YearChoice view={view} onChange={show} />
          <ActiveLineFilters view={view} onChange={show} />
          <LevyTotals view={view} />
          <PagedList
            list={list}
            render={() => null}
            renderAll={(rows) => <LevyTable view={view} rows={rows} />}
            empty={
              <EmptyState
                title={t("ledger.none")}
                action={
                  <Link href="/financements/un-pour-cent" button="secondary">
                    {t("allSums")}
                  </Link>
                }
              />
            }
          />
          <p>{t("ledger.method")}</p>
        </div>
      </div>
      <Dialog
        open={sheet}
        sheet
        title={t("terms:filters")}
        onClose={() => setSheet(false)}
        actions={
          <Button variant="primary" onClick={() => setSheet(false)}>
            {t("showSums")}
          </Button>
        }
      >
        {facets}
      </Dialog>
    </Page>
  );
}

function Schemes({ view }: { view: FundingView }) {
  const { t } = useTranslation("funding");
  const chosen = view.lines.levy ?? [];
  const address = (levy: string[]) =>
    `/financements/un-pour-cent?${writeView({ ...view, lines: { ...view.lines, levy } })}`;
  return (
    <nav aria-label={t("ledger.schemes")}>
      <ul className="chips">
        <li>
          <ChipLink href={address([])} current={chosen.length === 0}>
            {t("ledger.allSchemes")}
          </ChipLink>
        </li>
        {schemes.map((scheme) => (
          <li key={scheme}>
            <ChipLink href={address([scheme])} current={chosen.includes(scheme)}>
              {t(`lineValue.levy.${scheme}`)}
            </ChipLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface YearChoiceProps {
  view: FundingView;
  onChange: (view: FundingView) => void;
}

/** The years in which anything was drawn from a scheme. */
function YearChoice({ view, onChange }: YearChoiceProps) {
  const { t } = useTranslation("funding");
  const { lineYear: [chosen = ""] = [], ...lines } = view.lines;
  const stats = useQuery(fundingStatsQuery({ ...view, lines, groupBy: "year" }));
  const years = (stats.data?.rows ?? [])
    .filter(({ levies }) => Number(levies.amount) > 0)
    .flatMap(({ year }) => (year ? [year.code] : []));
  const offered = [...new Set([...years, ...(chosen ? [chosen] : [])])].sort().reverse();
  return (
    <div className="ledger-year">
      <Select
        label={t("lineName.lineYear")}
        placeholder={t("ledger.allYears")}
        choices={offered.map((year) => ({ value: year, label: year }))}
        value={chosen}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...view, lines: value ? { ...lines, lineYear: [value] } : lines })
        }
      />
    </div>
  );
}

/** The ledger in the API, filtered as it is shown. */
function ledgerOf(view: FundingView): string {
  const search = selection(view).toString();
  return search ? `/api/v1/stats/levies?${search}` : "/api/v1/stats/levies";
}
