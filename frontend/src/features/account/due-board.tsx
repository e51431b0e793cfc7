import { useTranslation } from "react-i18next";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import { dueStates, type DueBoardLine } from "./due-api";

interface DueBoardProps {
  lines: readonly DueBoardLine[];
  /** With the way to the reminders of each line. */
  mayRemind: boolean;
}

/** How many values are there, due and late: a line for each partner and year. */
export function DueBoard({ lines, mayRemind }: DueBoardProps) {
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
        ...(mayRemind
          ? [
              {
                key: "remind",
                header: t("reminders.title"),
                cell: (line: DueBoardLine) => <RemindLink line={line} />,
              },
            ]
          : []),
      ]}
      rows={lines}
      rowKey={({ partner, year }) => `${partner.id} ${year}`}
      wide
    />
  );
}

function RemindLink({ line: { partner, year, due, late } }: { line: DueBoardLine }) {
  const { t } = useTranslation("account");
  if (due + late === 0) return null;
  return (
    <Link
      className="own-list__remind"
      href={`/mon-espace/rappels?partenaire=${partner.slug}&annee=${year}`}
    >
      {t("due.remind")}
      <span className="visually-hidden">
        {" "}
        <WrittenText value={partner.names} />, {year}
      </span>
    </Link>
  );
}
