import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import type { Compared } from "./compared";
import "@/records/funding/curve/figures.css";

interface CompareTableProps<Row> {
  caption: string;
  all: readonly Compared[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  nameOf: (row: Row) => ReactNode;
  /** Undefined where the project says nothing of it: the gap is said in words. */
  cellOf: (row: Row, of: Compared) => ReactNode | undefined;
}

/** One aspect a row, one project a column. */
export function CompareTable<Row>(props: CompareTableProps<Row>) {
  const { caption, all, rows, rowKey, nameOf, cellOf } = props;
  const { t } = useTranslation("projects");
  const language = useLanguage();
  return (
    <DataTable<Row>
      caption={caption}
      columns={[
        { key: "aspect", header: t("compare.aspect"), rowHeader: true, cell: nameOf },
        ...all.map((each) => ({
          key: each.project.id,
          header: pickText(each.project.titles, language)?.text ?? "",
          cell: (row: Row) =>
            cellOf(row, each) ?? <span className="curve-note">{t("compare.gap")}</span>,
        })),
      ]}
      rows={rows}
      rowKey={rowKey}
    />
  );
}
