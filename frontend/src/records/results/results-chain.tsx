import { useTranslation } from "react-i18next";
import { EmptyState } from "@/ui/empty-state";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import type { Result, ResultChain } from "../types";
import { IndicatorBlock } from "./indicator-block";

/** Objectives, results and activities as the team wrote them, each with what measures it. */
export function ResultsChain({ chain }: { chain: ResultChain }) {
  const { t } = useTranslation("results");
  if (chain.results.length + chain.indicators.length === 0) return <EmptyState title={t("none")} />;
  return (
    <>
      <Links results={chain.results} />
      {chain.indicators.map((indicator) => (
        <IndicatorBlock key={indicator.id} indicator={indicator} />
      ))}
    </>
  );
}

function Links({ results }: { results: readonly Result[] }) {
  if (results.length === 0) return null;
  return (
    <ul className="plain">
      {results.map((result) => (
        <li key={result.id}>
          <h3>
            {result.kind.label} : <WrittenText value={result.titles} />
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
