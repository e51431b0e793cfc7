import { useTranslation } from "react-i18next";
import { formatPercent } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable, type Column } from "@/ui/data-table";
import type { CurveFigures, CurveOfCurrency } from "./api";
import { FigureLink, PlainFigure } from "./figure-link";
import { securedStates, type LinesOf } from "./line-address";

const states = ["asked", "promised", "received", "spent"] as const;

/** A side in a year; a year with neither lines nor plan is a row without figures. */
interface Row {
  year: number | null | undefined;
  side: string | undefined;
  figures: CurveFigures;
  share: number | null | undefined;
  plannedShare: number | null | undefined;
}

interface CurveTableProps {
  lines: LinesOf;
  curve: CurveOfCurrency;
}

/** Year and side by how far the money has come; every sum of lines opens exactly its lines. */
export function CurveTable({ lines, curve }: CurveTableProps) {
  const { t } = useTranslation("funding");
  const language = useLanguage();
  const { currency, total } = curve;
  const rows = rowsOf(curve);
  const linesOf = ({ year, side }: Row) => ({
    ...lines,
    currency,
    year,
    side,
  });
  const all: Row = { ...emptyRow, figures: total.all };
  const percent = (share: number | null | undefined) =>
    typeof share === "number" ? formatPercent(share / 100, language, 1) : "–";
  const columns: Column<Row>[] = [
    {
      key: "year",
      header: t("curve.column.year"),
      rowHeader: true,
      cell: ({ year }) => <span className="curve-head">{year}</span>,
      foot: <span className="curve-head">{t("total")}</span>,
    },
    {
      key: "side",
      header: t("curve.column.side"),
      cell: ({ side }) => (
        <span className="curve-head">
          {side === undefined ? t("curve.noLines") : t(sideKey(side))}
        </span>
      ),
      foot: "",
    },
    ...(total.all.planned
      ? [
          {
            key: "planned",
            header: t("curve.column.planned"),
            numeric: true,
            cell: ({ figures }: Row) => <PlainFigure parts={figures.planned} />,
            foot: <PlainFigure parts={total.all.planned} />,
          },
        ]
      : []),
    ...states
      .filter((state) => total.all[state])
      .map((state): Column<Row> => ({
        key: state,
        header: t(`curve.column.${state}`),
        numeric: true,
        cell: (row) => (
          <FigureLink parts={row.figures[state]} lines={{ ...linesOf(row), states: [state] }} />
        ),
        foot: <FigureLink parts={total.all[state]} lines={{ ...linesOf(all), states: [state] }} />,
      })),
    {
      key: "secured",
      header: t("curve.column.secured"),
      numeric: true,
      cell: (row) => (
        <FigureLink
          parts={row.figures.secured}
          lines={{ ...linesOf(row), states: securedStates }}
        />
      ),
      foot: (
        <FigureLink parts={total.all.secured} lines={{ ...linesOf(all), states: securedStates }} />
      ),
    },
    {
      key: "share",
      header: t("curve.column.share"),
      numeric: true,
      cell: ({ share }) => percent(share),
    },
    ...(total.all.planned
      ? [
          {
            key: "plannedShare",
            header: t("curve.column.plannedShare"),
            numeric: true,
            cell: ({ plannedShare }: Row) => percent(plannedShare),
          },
          {
            key: "missing",
            header: t("curve.column.missing"),
            numeric: true,
            cell: ({ figures }: Row) => <PlainFigure parts={figures.missing} />,
            foot: <PlainFigure parts={total.all.missing} />,
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={t("curve.caption", { currency })}
      columns={columns}
      rows={rows}
      rowKey={({ year, side }) => `${year}-${side}`}
      wide
    />
  );
}

const emptyRow: Row = {
  year: undefined,
  side: undefined,
  figures: { lines: 0 },
  share: undefined,
  plannedShare: undefined,
};

function rowsOf({ years }: CurveOfCurrency): Row[] {
  return years.flatMap(({ year, sides }) =>
    sides.length === 0
      ? [{ ...emptyRow, year }]
      : sides.map(({ side, figures, sharePercent, plannedSharePercent }) => ({
          year,
          side: side.code,
          figures,
          share: sharePercent,
          plannedShare: plannedSharePercent,
        })),
  );
}

/** 'Here' and 'over there', as everywhere, for the sides the data call north and south. */
function sideKey(code: string) {
  if (code === "north") return "side.north";
  return code === "south" ? "side.south" : "side.unknown";
}
