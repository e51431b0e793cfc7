import { useTranslation } from "react-i18next";
import { formatMoney } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Money } from "@/ui/money";
import { StatusBadge } from "@/ui/status-badge";
import { useChoices, wordOf } from "../fields/codes";
import { FunderLabel, useFunderText } from "./funder-label";
import { AmountCell } from "./amount-cell";
import { sum, totalsOf, type GridLine, type GridRow } from "./grid";
import { canBeReworded } from "./use-funding";
import "./funding-grid.css";

interface FundingGridProps {
  rows: readonly GridRow[];
  years: readonly number[];
  lines: readonly GridLine[];
  onAmount: (row: GridRow, year: number, line: GridLine | undefined, amount: string) => void;
  onRemove: (line: GridLine) => void;
  onDetails: (row: GridRow) => void;
  onPasteTable: (text: string) => void;
}

/** Funders by years; every cell is a line, every total is computed from them. */
export function FundingGrid(props: FundingGridProps) {
  const { rows, years, lines } = props;
  const { t } = useTranslation("editor");
  return (
    <table className="funding-grid">
      <caption className="visually-hidden">{t("funding.caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("funding.funder")}</th>
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
        {rows.map((row) => (
          <GridRowLine key={row.key} {...props} row={row} />
        ))}
      </tbody>
      <tfoot>
        {totalsOf(lines).map(({ currency, total, byYear, levies }) => (
          <tr key={currency}>
            <th scope="row">
              {t("funding.totalOf", { currency })}
              {levies === "0.00" ? null : (
                <span className="funding-grid__detail">
                  {t("funding.ofWhich")} <Money amount={levies} currency={currency} />
                </span>
              )}
            </th>
            {years.map((year) => (
              <td key={year} className="numeric" data-label={year}>
                {byYear.has(year) ? <Money amount={byYear.get(year)} currency={currency} /> : "–"}
              </td>
            ))}
            <td className="numeric" data-label={t("funding.total")}>
              <Money amount={total} currency={currency} />
            </td>
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

function GridRowLine(props: FundingGridProps & { row: GridRow }) {
  const { row, years, onAmount, onRemove, onDetails, onPasteTable } = props;
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const choices = useChoices();
  const funder = useFunderText()(row);
  return (
    <tr>
      <th scope="row">
        <FunderLabel funder={row} />
        <span className="funding-grid__detail">
          {wordOf(choices.fundingKind, row.kind)}, {wordOf(choices.fundingState, row.state)}
          {", "}
          {row.currency}
        </span>
        {row.lines.length > 0 ? (
          <Button
            variant="quiet"
            className="funding-grid__more"
            aria-label={t("funding.detailsOf", { name: funder })}
            onClick={() => onDetails(row)}
          >
            {t("funding.details")}
          </Button>
        ) : null}
        <Waiting row={row} />
      </th>
      {years.map((year) => {
        const own = row.lines.filter((line) => line.year === year);
        const [line] = own;
        return (
          <td key={year} className="numeric" data-label={year}>
            {own.length > 1 ? (
              <Button variant="quiet" onClick={() => onDetails(row)}>
                {t("funding.several", {
                  count: own.length,
                  amount: formatMoney(sum(own.map(({ amount }) => amount)), row.currency, language),
                })}
              </Button>
            ) : (
              <AmountCell
                label={t("funding.cell", { funder, year })}
                amount={line?.amount ?? ""}
                problem={line?.item?.problem?.violations[0]?.message ?? line?.item?.problem?.detail}
                disabled={line?.item ? !canBeReworded(line.item) : false}
                onCommit={(amount) => onAmount(row, year, line, amount)}
                onEmpty={() => line && onRemove(line)}
                onPasteTable={onPasteTable}
              />
            )}
          </td>
        );
      })}
      <td className="numeric" data-label={t("funding.total")}>
        <Money amount={sum(row.lines.map(({ amount }) => amount))} currency={row.currency} />
      </td>
    </tr>
  );
}

/** What of this row has not arrived yet. */
function Waiting({ row }: { row: GridRow }) {
  const { t } = useTranslation("editor");
  const items = row.lines.flatMap(({ item }) => (item ? [item] : []));
  if (items.some(({ state }) => state === "refused" || state === "conflict")) {
    return <StatusBadge tone="bad">{t("funding.refused")}</StatusBadge>;
  }
  return items.length > 0 ? <StatusBadge tone="watch">{t("funding.kept")}</StatusBadge> : null;
}
