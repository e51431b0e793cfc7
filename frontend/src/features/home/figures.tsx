import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { addressWith, type RecordFilters } from "@/api/record-filters";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { summaryQuery } from "@/records/atlas/queries";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";

/** Four figures about the filtered set, each leading to what it counts. */
export function Figures({ filters }: { filters: RecordFilters }) {
  const { t } = useTranslation("home");
  const language = useLanguage();
  const { data } = useQuery(summaryQuery(filters));
  if (!data) return <div className="figures" aria-hidden="true" />;
  const amount = data.funding[0];
  return (
    <ul className="figures">
      <li>
        <Link href={addressWith("/projets", filters)}>
          <strong>{formatNumber(data.projects, language)}</strong>{" "}
          {t("figure.projects", { count: data.projects })}
        </Link>
      </li>
      <li>
        <Link href={addressWith("/projets", filters)}>
          <strong>{formatNumber(data.territories, language)}</strong>{" "}
          {t("figure.territories", { count: data.territories })}
        </Link>
      </li>
      {amount && (
        <li>
          <Link href={addressWith("/financements", filters)}>
            <strong>
              <Money {...amount.amount} />
            </strong>{" "}
            {t("figure.funding")}
          </Link>
        </li>
      )}
      <li>
        <Link href="/indicateurs">
          <strong>{formatNumber(data.filledIndicators, language)}</strong>{" "}
          {t("figure.indicators", { count: data.filledIndicators })}
        </Link>
      </li>
    </ul>
  );
}
