import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { PartnerName } from "@/records/partner-name";
import { DataTable, type Column } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { writeView, type FundingView } from "./line-filters";

type Row = components["schemas"]["LevyLedgerRow"];

const states = ["asked", "promised", "received", "spent"] as const;

interface LevyTableProps {
  view: FundingView;
  rows: readonly Row[];
}

/** Funder, year and scheme by how far the money has come; every sum opens exactly its lines. */
export function LevyTable({ view, rows }: LevyTableProps) {
  const { t } = useTranslation("funding");
  const columns: Column<Row>[] = [
    {
      key: "funder",
      header: t("funder"),
      rowHeader: true,
      cell: ({ funder, funderName }) => (funder ? <PartnerName partner={funder} /> : funderName),
    },
    { key: "year", header: t("column.year"), numeric: true, cell: ({ year }) => year },
    { key: "scheme", header: t("ledger.scheme"), cell: ({ scheme }) => scheme.label },
    ...states
      .filter((state) => rows.some((row) => row[state]))
      .map((state): Column<Row> => ({
        key: state,
        header: t(`curve.column.${state}`),
        numeric: true,
        cell: (row) => {
          const amount = row[state];
          return amount ? (
            <Link href={linesOf(view, row, state)}>
              <Money {...amount} />
            </Link>
          ) : (
            "–"
          );
        },
      })),
    {
      key: "amount",
      header: t("total"),
      numeric: true,
      cell: (row) => (
        <Link href={linesOf(view, row)}>
          <Money {...row.amount} />
        </Link>
      ),
    },
    { key: "lines", header: t("linesColumn"), numeric: true, cell: ({ lines }) => lines },
  ];
  return (
    <DataTable
      caption={t("ledger.caption")}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}

/** The page with the lines of a figure: those of the view, narrowed to its funder, year, scheme, currency and state. */
function linesOf(view: FundingView, row: Row, state?: string): string {
  const funder = row.funder?.slug ?? row.funderName;
  const lines = {
    ...view.lines,
    lineYear: [String(row.year)],
    ...(funder ? { lineFunder: [funder] } : {}),
    levy: [row.scheme.code],
    currency: [row.amount.currency],
    ...(state ? { state: [state] } : {}),
  };
  return `/financements?${writeView({ ...view, lines })}#lignes`;
}
