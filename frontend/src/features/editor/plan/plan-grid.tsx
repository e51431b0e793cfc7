import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Money } from "@/ui/money";
import { useChoices, wordOf } from "../fields/codes";
import { useSides } from "../fields/sides";
import { AmountCell } from "../grid/amount-cell";
import { sum } from "../grid/grid";
import { amountAt, planRows, type Planned, type PlanRow } from "./plan";
import "../grid/funding-grid.css";

interface PlanGridProps {
  planned: readonly Planned[];
  years: readonly number[];
  currency: string;
  problemAt: (cell: PlanRow & { year: number }) => string | undefined;
  onAmount: (cell: PlanRow & { year: number }, amount: string | undefined) => void;
  onPasteTable: (cell: PlanRow & { year: number }, text: string) => void;
}

/** Each side in cash and in kind, year by year; totals and the share of one's own side are computed. */
export function PlanGrid(props: PlanGridProps) {
  const { planned, years, currency, problemAt, onAmount, onPasteTable } = props;
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const choices = useChoices();
  const { here, word, short } = useSides();
  const total = (of: readonly Planned[]) => sum(of.map(({ amount }) => amount));
  const inYear = (year: number) => planned.filter((each) => each.year === year);
  const shareIn = (of: readonly Planned[]) => {
    const whole = Number(total(of));
    if (whole === 0) return "–";
    const own = Number(total(of.filter(({ side }) => side === here)));
    return formatPercent(own / whole, language, 1);
  };
  return (
    <table className="funding-grid">
      <caption className="visually-hidden">{t("plan.caption", { currency })}</caption>
      <thead>
        <tr>
          <th scope="col">{t("plan.row")}</th>
          {years.map((year) => (
            <th key={year} scope="col" className="numeric">
              {year}
            </th>
          ))}
          <th scope="col" className="numeric">
            {t("funding.total")}
          </th>
        </tr>
      </thead>
      <tbody>
        {planRows(here).map((row) => {
          const own = planned.filter(({ side, kind }) => side === row.side && kind === row.kind);
          const name = `${word(row.side)}, ${wordOf(choices.fundingKind, row.kind)}`;
          return (
            <tr key={name}>
              <th scope="row">
                {word(row.side)}
                <span className="funding-grid__detail">
                  {wordOf(choices.fundingKind, row.kind)}
                </span>
              </th>
              {years.map((year) => (
                <td key={year} className="numeric" data-label={year}>
                  <AmountCell
                    label={t("funding.cell", { funder: name, year })}
                    amount={amountAt(planned, { ...row, year })}
                    problem={problemAt({ ...row, year })}
                    disabled={false}
                    zero
                    onCommit={(amount) => onAmount({ ...row, year }, amount)}
                    onEmpty={() => onAmount({ ...row, year }, undefined)}
                    onPasteTable={(text) => onPasteTable({ ...row, year }, text)}
                  />
                </td>
              ))}
              <td className="numeric" data-label={t("funding.total")}>
                <Money amount={total(own)} currency={currency} />
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t("funding.totalOf", { currency })}</th>
          {years.map((year) => (
            <td key={year} className="numeric" data-label={year}>
              <Money amount={total(inYear(year))} currency={currency} />
            </td>
          ))}
          <td className="numeric" data-label={t("funding.total")}>
            <Money amount={total(planned)} currency={currency} />
          </td>
        </tr>
        <tr>
          <th scope="row">{t("plan.share", { side: short(here) })}</th>
          {years.map((year) => (
            <td key={year} className="numeric" data-label={year}>
              {shareIn(inYear(year))}
            </td>
          ))}
          <td className="numeric" data-label={t("funding.total")}>
            {shareIn(planned)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
