import { useQuery } from "@tanstack/react-query";
import { Fact, Facts } from "@/ui/facts";
import { Money } from "@/ui/money";
import { fundingStatsQuery } from "./api";
import type { FundingView } from "./line-filters";

/** What the ledger adds up to, each scheme and currency by itself. */
export function LevyTotals({ view }: { view: FundingView }) {
  const stats = useQuery(fundingStatsQuery({ ...view, groupBy: "year" }));
  const chosen = view.lines.levy ?? [];
  const sums = (stats.data?.totals ?? []).flatMap(({ currency, byScheme }) =>
    byScheme
      .filter(({ scheme }) => chosen.length === 0 || chosen.includes(scheme.code))
      .map((sum) => ({ ...sum, key: `${sum.scheme.code}-${currency}` })),
  );
  if (sums.length === 0) return null;
  return (
    <Facts>
      {sums.map(({ key, scheme, amount }) => (
        <Fact key={key} term={scheme.label}>
          <strong>
            <Money {...amount} />
          </strong>
        </Fact>
      ))}
    </Facts>
  );
}
