import { useTranslation } from "react-i18next";
import { WrittenText } from "@/ui/written-text";
import { DataTable, type Column } from "@/ui/data-table";
import { Money } from "@/ui/money";
import { PartnerName } from "../partner-name";
import type { FundingOfCurrency } from "../types";

type OfFunder = FundingOfCurrency["byFunder"][number];

/** Funder by year, with totals at both edges. Every figure is the API's sum of lines. */
export function FundingTable({ funding }: { funding: FundingOfCurrency }) {
  const { t } = useTranslation("funding");
  const { currency } = funding;
  const columns: Column<OfFunder>[] = [
    {
      key: "funder",
      header: t("funder"),
      rowHeader: true,
      cell: ({ funder, funderName }) => (funder ? <PartnerName partner={funder} /> : funderName),
      foot: t("total"),
    },
    ...funding.byYear.map(({ year, total }): Column<OfFunder> => ({
      key: String(year),
      header: String(year),
      numeric: true,
      cell: ({ byYear }) => {
        const own = byYear.find((each) => each.year === year);
        return own ? <Money amount={own.total.amount} currency={currency} /> : "–";
      },
      foot: <Money amount={total.amount} currency={currency} />,
    })),
    {
      key: "total",
      header: t("total"),
      numeric: true,
      cell: ({ total }) => <Money amount={total.amount} currency={currency} />,
      foot: <Money amount={funding.total.amount} currency={currency} />,
    },
  ];
  return (
    <DataTable
      caption={t("table.caption", { currency })}
      columns={columns}
      rows={funding.byFunder}
      rowKey={({ funder, funderName }) => funder?.id ?? funderName ?? ""}
      wide={funding.byYear.length > 4}
    />
  );
}

/** Whom a project depends on, as a sentence's part. */
export function FunderName({ funder, funderName }: Pick<OfFunder, "funder" | "funderName">) {
  return funder ? <WrittenText value={funder.names} /> : <>{funderName}</>;
}
