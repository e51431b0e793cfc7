import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { Result, ResultChain } from "../types";
import { fileAddress } from "../export-menu";
import { IndicatorBlock } from "./indicator-block";
import { LockedPeriods } from "./locked-periods";

interface ResultsChainProps {
  chain: ResultChain;
  /** Address of the same indicators in the API. */
  address: string;
}

/** Objectives, results and activities as the team wrote them, each with what measures it. */
export function ResultsChain({ chain, address }: ResultsChainProps) {
  const { t } = useTranslation("results");
  if (chain.results.length + chain.indicators.length === 0) return <EmptyState title={t("none")} />;
  return (
    <>
      <p className="no-print">
        <a href={fileAddress(address, "csv")} download>
          {t("csv")}
        </a>{" "}
        ·{" "}
        <a href={fileAddress(address, "xlsx")} download>
          {t("xlsx")}
        </a>
        {" · "}
        <a href={fileAddress(address.replace("/indicators", "/indicator-values"), "csv")} download>
          {t("valuesCsv")}
        </a>
      </p>
      <LockedPeriods locks={chain.locks} />
      <Links results={chain.results} />
      {chain.indicators.map((indicator) => (
        <IndicatorBlock key={indicator.id} indicator={indicator} />
      ))}
    </>
  );
}

function Links({ results }: { results: readonly Result[] }) {
  const { t } = useTranslation("common");
  if (results.length === 0) return null;
  return (
    <ul className="plain">
      {results.map((result) => (
        <li key={result.id}>
          <h3>
            {t("list.term", { term: result.kind.label })} <WrittenText value={result.titles} />
          </h3>
          <LongWrittenText value={result.descriptions} />
          {result.indicators.map((indicator) => (
            <IndicatorBlock key={indicator.id} indicator={indicator} />
          ))}
          <Links results={result.children} />
        </li>
      ))}
    </ul>
  );
}
