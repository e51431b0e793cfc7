import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { addressWith, type RecordFilters } from "@/api/record-filters";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";

interface StatsTotalsProps {
  stats: components["schemas"]["FundingStats"];
  filters: RecordFilters;
}

/** The whole of the filtered set, each currency by itself. */
export function StatsTotals({ stats, filters }: StatsTotalsProps) {
  const { t } = useTranslation("funding");
  return (
    <Facts>
      <Fact term={t("projectsTerm")}>
        <Link href={addressWith("/projets", filters)}>
          {t("projects", { count: stats.projects })}
        </Link>
      </Fact>
      {stats.totals.map(({ currency, amount, lines, levies, byScheme }) => (
        <Fact key={currency} term={t("totalIn", { currency })}>
          <strong>
            <Money {...amount} />
          </strong>{" "}
          ({t("lines", { count: lines })})
          {byScheme.length > 0 && (
            <>
              <br />
              {t("levies")} <Money {...levies} /> (
              {byScheme.map(({ scheme }) => scheme.label).join(", ")})
            </>
          )}
        </Fact>
      ))}
    </Facts>
  );
}
