import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { TableBar } from "@/ui/table-bar";
import { ChartFoot } from "./chart-foot";

interface CountRow {
  code: string;
  label: ReactNode;
  count: number;
  /** The list it is the total of. */
  href?: string | undefined;
}

interface CountTableProps {
  /** Where on the page it stands. */
  anchor: string;
  caption: string;
  /** What the rows are, and what is counted. */
  of: string;
  counted: string;
  rows: readonly CountRow[];
  /** What it counts, as a list of the API; none where only its readers have it. */
  list?: string;
}

/** A bar and a number a row; the number opens the list it counts. */
export function CountTable({ anchor, caption, of, counted, rows, list }: CountTableProps) {
  const { t } = useTranslation("dashboard");
  const language = useLanguage();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <div id={anchor} className="dashboard__chart">
      <DataTable<CountRow>
        caption={caption}
        columns={[
          { key: "name", header: of, rowHeader: true, cell: ({ label }) => label },
          {
            key: "bar",
            header: t("column.bar"),
            cell: ({ count, code }) =>
              count > 0 ? <TableBar share={count / most} code={code} /> : null,
          },
          {
            key: "count",
            header: counted,
            numeric: true,
            cell: ({ count, href }) =>
              href && count > 0 ? (
                <Link href={href}>{formatNumber(count, language)}</Link>
              ) : (
                formatNumber(count, language)
              ),
          },
        ]}
        rows={rows}
        rowKey={({ code }) => code}
      />
      {list && <ChartFoot anchor={anchor} title={caption} list={list} />}
    </div>
  );
}
