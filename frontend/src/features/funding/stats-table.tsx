import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { TableBar } from "@/ui/table-bar";
import { narrowedTo, writeView, type FundingView } from "./line-filters";

type Row = components["schemas"]["FundingStatsRow"];
type Total = components["schemas"]["FundingStatsTotal"];

interface StatsTableProps {
  view: FundingView;
  total: Total;
  /** Of this currency alone. */
  rows: readonly Row[];
}

/** One currency by year, theme, country…: amount, share and a bar; each row leads to its lines. */
export function StatsTable({ view, total, rows }: StatsTableProps) {
  const { t } = useTranslation("funding");
  const language = useLanguage();
  const { groupBy } = view;
  const whole = Number(total.amount.amount);
  const largest = Math.max(...rows.map(({ amount }) => Number(amount.amount)));
  return (
    <DataTable<Row>
      caption={t("sumsCaption", {
        currency: total.currency,
        grouping: t(`grouping.${groupBy}`).toLowerCase(),
      })}
      columns={[
        {
          key: "group",
          header: t(`column.${groupBy}`),
          rowHeader: true,
          cell: (row) => <RowName view={view} row={row} />,
          foot: t("total"),
        },
        {
          key: "bar",
          header: t("bar"),
          cell: ({ amount, [groupBy]: term }) => (
            <TableBar share={Number(amount.amount) / largest} code={term?.code} />
          ),
        },
        {
          key: "amount",
          header: t("amount"),
          numeric: true,
          cell: ({ amount }) => <Money {...amount} />,
          foot: <Money {...total.amount} />,
        },
        {
          key: "share",
          header: t("share"),
          numeric: true,
          cell: ({ amount }) => formatPercent(Number(amount.amount) / whole, language, 1),
        },
        {
          key: "levies",
          header: t("leviesColumn"),
          numeric: true,
          cell: ({ levies }) => (Number(levies.amount) > 0 ? <Money {...levies} /> : "–"),
          foot: <Money {...total.levies} />,
        },
        {
          key: "lines",
          header: t("linesColumn"),
          numeric: true,
          cell: ({ lines }) => lines,
          foot: total.lines,
        },
      ]}
      rows={rows}
      rowKey={(row) => row[groupBy]?.code ?? ""}
    />
  );
}

function RowName({ view, row }: { view: FundingView; row: Row }) {
  const { t } = useTranslation("funding");
  const term = row[view.groupBy];
  if (!term) return <>{t("lineValue.side.unspecified")}</>;
  const narrowed = narrowedTo(view, term.code, row.amount.currency);
  if (!narrowed) return <>{term.label}</>;
  return <Link href={`/financements?${writeView(narrowed)}#lignes`}>{term.label}</Link>;
}
