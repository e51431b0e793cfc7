import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { EmptyState } from "@/ui/empty-state";
import { Fact, Facts } from "@/ui/facts";
import { Money } from "@/ui/money";
import { fileAddress } from "../export-menu";
import { FundingChart } from "./funding-chart";
import { FunderName, FundingTable } from "./funding-table";
import { ShareBar } from "./share-bar";
import type { FundingLines, FundingOfCurrency } from "../types";

interface FundingOverviewProps {
  funding: FundingLines;
  /** Address of the same lines in the API. */
  address: string;
}

/** What a project's lines say: by year, by funder, by side, in kind, levies, what is still only asked for. */
export function FundingOverview({ funding, address }: FundingOverviewProps) {
  const { t } = useTranslation("funding");
  const { items, summary } = funding;
  if (items.length === 0) return <EmptyState title={t("none")} />;
  return (
    <>
      <p>
        {t("lines", { count: summary.lines })} · {t("funders", { count: summary.funders })}
        <span className="no-print">
          {" · "}
          <a href={fileAddress(address, "csv")} download>
            {t("csv")}
          </a>
          {" · "}
          <a href={fileAddress(address, "xlsx")} download>
            {t("xlsx")}
          </a>
        </span>
      </p>
      {summary.currencies.map((ofCurrency) => (
        <OneCurrency key={ofCurrency.currency} funding={ofCurrency} lines={items} />
      ))}
      {summary.currencies.length > 1 && <p>{t("notAdded")}</p>}
    </>
  );
}

function OneCurrency({
  funding,
  lines,
}: {
  funding: FundingOfCurrency;
  lines: FundingLines["items"];
}) {
  const { t } = useTranslation("funding");
  const language = useLanguage();
  const { currency, largestFunder, levies } = funding;
  const own = lines.filter(({ amount }) => amount.currency === currency);
  return (
    <div>
      <FundingChart lines={own} currency={currency} />
      <FundingTable funding={funding} />
      {Number(levies.total.amount) > 0 && (
        <p className="funding-levies">
          {t("levies")} <Money amount={levies.total.amount} currency={currency} /> (
          {levies.byScheme.map(({ term }) => term.label).join(", ")})
        </p>
      )}
      <Facts>
        <Fact term={t("shares")}>
          <ShareBar
            shares={funding.bySide}
            total={Number(funding.total.amount)}
            currency={currency}
          />
        </Fact>
        <Fact term={t("kinds")}>
          <Amounts amounts={funding.byKind} />
          {funding.byKind.every(({ term }) => term.code !== "in-kind") && (
            <p className="funding-none">{t("noInKind")}</p>
          )}
        </Fact>
        <Fact term={t("states")}>
          <Amounts amounts={funding.byState} />
        </Fact>
        <Fact term={t("largest")}>
          <FunderName funder={largestFunder.funder} funderName={largestFunder.funderName} /> (
          {formatPercent(Number(largestFunder.sharePercent) / 100, language)})
        </Fact>
      </Facts>
    </div>
  );
}

/** Parts of a total, each with its name. */
function Amounts({ amounts }: { amounts: FundingOfCurrency["byKind"] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain">
      {amounts.map(({ term, total }) => (
        <li key={term.code}>
          {t("list.term", { term: term.label })} <Money {...total} />
        </li>
      ))}
    </ul>
  );
}
