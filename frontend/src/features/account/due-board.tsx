import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import { DataTable } from "@/ui/data-table";
import { dueStates, type DueBoardLine } from "./due-api";

/** How many values are there, due and late: a line for each partner and year. */
export function DueBoard({ lines }: { lines: readonly DueBoardLine[] }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <DataTable<DueBoardLine>
      caption={t("due.boardCaption")}
      columns={[
        {
          key: "partner",
          header: t("due.partner"),
          rowHeader: true,
          cell: ({ partner }) => <PartnerName partner={partner} />,
        },
        { key: "year", header: t("due.year"), numeric: true, cell: ({ year }) => String(year) },
        ...dueStates.map((state) => ({
          key: state,
          header: t(`due.states.${state}`),
          numeric: true,
          cell: (line: DueBoardLine) => formatNumber(line[state], language),
        })),
      ]}
      rows={lines}
      rowKey={({ partner, year }) => `${partner.id} ${year}`}
      wide
    />
  );
}
