import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import type { RecordFilters } from "@/api/record-filters";
import { ActiveFilters } from "@/records/atlas/active-filters";
import { FacetPanel } from "@/records/atlas/facet-panel";
import { ExportMenu, fileAddress } from "@/records/export-menu";
import { Button } from "@/ui/button";
import { ChipLink } from "@/ui/chip";
import { CopyButton } from "@/ui/copy-button";
import { Dialog } from "@/ui/dialog";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { fundingStatsQuery } from "./api";
import { FundingLinesList } from "./funding-lines-list";
import { ActiveLineFilters } from "./active-line-filters";
import { groupings, readView, selection, writeView, type FundingView } from "./line-filters";
import { StatsTable } from "./stats-table";
import { StatsTotals } from "./stats-totals";
import "./funding-page.css";

/** What the lines of the filtered projects add up to, and the lines themselves. */
export default function FundingPage() {
  const { t } = useTranslation(["funding", "terms"]);
  const [search, setSearch] = useSearchParams();
  const [sheet, setSheet] = useState(false);
  const view = readView(search);
  const show = (next: FundingView) => setSearch(writeView(next));
  const filter = (filters: RecordFilters) => show({ ...view, filters });
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <Link href="/financements/un-pour-cent" button="secondary">
          {t("ledger.title")}
        </Link>
      }
    >
      <div className="funding-page">
        <aside className="funding-page__facets">
          <FacetPanel filters={view.filters} onChange={filter} />
        </aside>
        <div className="funding-page__body">
          <div className="funding-page__filter-button">
            <Button onClick={() => setSheet(true)}>{t("terms:filters")}</Button>
          </div>
          <ActiveFilters filters={view.filters} onChange={filter} />
          <ActiveLineFilters view={view} onChange={show} />
          <Sums view={view} />
          <Section id="lignes" title={t("linesTitle")}>
            <ExportMenu address={linesOf(view)} />
            <FundingLinesList view={view} />
          </Section>
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
        <FacetPanel filters={view.filters} onChange={filter} />
      </Dialog>
    </Page>
  );
}

function Sums({ view }: { view: FundingView }) {
  const { t } = useTranslation("funding");
  const stats = useQuery(fundingStatsQuery(view));
  return (
    <>
      <nav aria-label={t("groupBy")}>
        <ul className="chips">
          {groupings.map((groupBy) => (
            <li key={groupBy}>
              <ChipLink
                href={`/financements?${writeView({ ...view, groupBy })}`}
                current={groupBy === view.groupBy}
              >
                {t(`grouping.${groupBy}`)}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <Loaded query={stats} lines={10}>
        {(data) =>
          data.totals.length === 0 ? (
            <EmptyState
              title={t("noSums")}
              action={
                <Link href="/financements" button="secondary">
                  {t("allSums")}
                </Link>
              }
            />
          ) : (
            <>
              <StatsTotals stats={data} filters={view.filters} />
              {data.totals.map((total) => (
                <StatsTable
                  key={total.currency}
                  view={view}
                  total={total}
                  rows={data.rows.filter(({ amount }) => amount.currency === total.currency)}
                />
              ))}
              <p className="no-print">
                <a href={fileAddress(linesOf(view), "csv")} download>
                  {t("sumsCsv")}
                </a>{" "}
                <CopyButton
                  text={`${window.location.origin}/financements?${writeView(view)}`}
                  label={t("copyView")}
                >
                  {t("actions.copyLink", { ns: "common" })}
                </CopyButton>
              </p>
              {data.totals.length > 1 && <p>{t("notAdded")}</p>}
              {(view.groupBy === "theme" || view.groupBy === "country") && <p>{t("method")}</p>}
            </>
          )
        }
      </Loaded>
    </>
  );
}

/** The lines in the API, filtered as they are shown. */
function linesOf(view: FundingView): string {
  const search = selection(view).toString();
  return search ? `/api/v1/funding-lines?${search}` : "/api/v1/funding-lines";
}
