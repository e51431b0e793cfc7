import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Money } from "@/ui/money";
import type { FundingOfCurrency } from "../types";
import "./share-bar.css";

interface ShareBarProps {
  shares: FundingOfCurrency["bySide"];
  total: number;
  currency: string;
}

/** Who pays what share: one bar, and the same in words and figures. */
export function ShareBar({ shares, total, currency }: ShareBarProps) {
  const { t } = useTranslation(["funding", "common"]);
  const language = useLanguage();
  return (
    <div className="share">
      <svg className="share__bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ term, total: own }, index) => {
          const before = shares
            .slice(0, index)
            .reduce((sum, each) => sum + Number(each.total.amount), 0);
          return (
            <rect
              key={term.code}
              className={`share__part share__part--${term.code}`}
              x={(before / total) * 100}
              width={(Number(own.amount) / total) * 100}
              height="6"
            />
          );
        })}
      </svg>
      <ul>
        {shares.map(({ term, total: own }) => (
          <li key={term.code} className={`share__key share__key--${term.code}`}>
            {t("common:list.term", { term: t(sideKey(term.code)) })}{" "}
            {formatPercent(Number(own.amount) / total, language, 1)} (
            <Money amount={own.amount} currency={currency} />)
          </li>
        ))}
      </ul>
    </div>
  );
}

/** 'Here' and 'over there', as everywhere on the page, for the sides the data call north and south. */
function sideKey(code: string) {
  if (code === "north") return "funding:side.north";
  return code === "south" ? "funding:side.south" : "funding:side.unknown";
}
