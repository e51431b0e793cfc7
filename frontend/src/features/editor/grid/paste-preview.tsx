import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { DataTable, type Column } from "@/ui/data-table";
import { FieldError } from "@/ui/field-error";
import { Money } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { useChoices, wordOf } from "../fields/codes";
import type { Pasted, PasteColumn, PastedLine } from "./paste";

interface PastePreviewProps {
  pasted: Pasted;
  /** Whether a name is a partner of the project, or stays a free name. */
  isKnown: (funder: string) => boolean;
}

type NumberedLine = PastedLine & { number: number };

/** What will be added, and at each cell what keeps it from being. */
export function PastePreview({ pasted, isKnown }: PastePreviewProps) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  if (pasted.layout === "empty") return null;
  if (pasted.layout === "unreadable") {
    return <Notice tone="watch" role="status" title={t("paste.unreadable")} />;
  }
  const wrong = pasted.lines.filter(({ faults }) => Object.keys(faults).length > 0).length;
  const columns: Column<NumberedLine>[] = [
    {
      key: "funder",
      header: t("funding.funder"),
      cell: (line) => (
        <Cell line={line} column="funder">
          {line.funder}
          {line.funder && !isKnown(line.funder) ? (
            <span className="funding-grid__detail">{t("paste.freeName")}</span>
          ) : null}
        </Cell>
      ),
    },
    {
      key: "year",
      header: t("funding.year"),
      numeric: true,
      cell: (line) => (
        <Cell line={line} column="year">
          {line.year}
        </Cell>
      ),
    },
    {
      key: "amount",
      header: t("funding.amount"),
      numeric: true,
      cell: (line) => (
        <Cell line={line} column="amount">
          {line.amount === undefined ? null : (
            <Money amount={line.amount} currency={line.faults.currency ? "EUR" : line.currency} />
          )}
          <Cell line={line} column="currency" />
        </Cell>
      ),
    },
    {
      key: "kind",
      header: t("funding.kind"),
      cell: (line) => (
        <Cell line={line} column="kind">
          {wordOf(choices.fundingKind, line.kind)}
        </Cell>
      ),
    },
    {
      key: "state",
      header: t("funding.state"),
      cell: (line) => (
        <Cell line={line} column="state">
          {wordOf(choices.fundingState, line.state)}
        </Cell>
      ),
    },
  ];
  return (
    <>
      <p role="status">
        {t("paste.read", { count: pasted.lines.length })}
        {wrong > 0 ? ` ${t("paste.wrong", { count: wrong })}` : null}
        {pasted.skippedTotals > 0 ? ` ${t("paste.totals", { count: pasted.skippedTotals })}` : null}
      </p>
      <DataTable
        caption={t("paste.preview")}
        captionHidden
        columns={columns}
        rows={pasted.lines.map((line, index) => ({ ...line, number: index }))}
        rowKey={({ number }) => number}
      />
    </>
  );
}

interface CellProps {
  line: PastedLine;
  column: PasteColumn;
  children?: ReactNode;
}

/** What was read; or what stands there and why it cannot be read. */
function Cell({ line, column, children }: CellProps) {
  const { t } = useTranslation("editor");
  const fault = line.faults[column];
  if (!fault) return <>{children}</>;
  return (
    <>
      {line.cells[column]}
      <FieldError id={undefined} message={t(`paste.faults.${fault}`)} />
    </>
  );
}
