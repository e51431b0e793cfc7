import { useTranslation } from "react-i18next";
import { FigureLink, PlainFigure } from "@/records/funding/curve/figure-link";
import { securedStates } from "@/records/funding/curve/line-address";
import { EmptyState } from "@/ui/empty-state";
import { CompareTable } from "./compare-table";
import { figuresAt, moneyRows, type Compared, type MoneyRow } from "./compared";

const figures = ["asked", "secured", "missing"] as const;

type Row = MoneyRow & { figure: (typeof figures)[number] };

/** What each side brings, by how far it has come; each sum opens its lines. Currencies stay apart. */
export function CompareMoney({ all }: { all: readonly Compared[] }) {
  const { t } = useTranslation(["projects", "funding"]);
  const rows = moneyRows(all).flatMap((row) =>
    figures
      .filter((figure) => all.some((each) => figuresAt(each, row)?.[figure]))
      .map((figure): Row => ({ ...row, figure })),
  );
  if (rows.length === 0) return <EmptyState title={t("funding:none")} />;
  return (
    <CompareTable<Row>
      caption={t("compare.money")}
      all={all}
      rows={rows}
      rowKey={({ currency, side, figure }) => `${currency}-${side}-${figure}`}
      nameOf={({ currency, side, figure }) =>
        t("compare.moneyRow", {
          side: t(side === "unspecified" ? "funding:side.unknown" : `funding:side.${side}`),
          figure: t(`funding:curve.column.${figure}`),
          currency,
        })
      }
      cellOf={(row, each) => {
        const { currency, side, figure } = row;
        const parts = figuresAt(each, row)?.[figure];
        if (!parts) return undefined;
        if (figure === "missing") return <PlainFigure parts={parts} />;
        const states = figure === "asked" ? ["asked"] : securedStates;
        return (
          <FigureLink
            parts={parts}
            lines={{
              project: each.project.slug,
              publication: each.project.publication,
              currency,
              side,
              states,
            }}
          />
        );
      }}
    />
  );
}
