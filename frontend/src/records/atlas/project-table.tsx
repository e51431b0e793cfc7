import { useTranslation } from "react-i18next";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import { PairTitle } from "@/ui/pair-title";
import { WrittenText } from "@/ui/written-text";
import { ProjectStatus } from "../project-status";
import { shoresOf } from "../shores";
import type { ProjectItem } from "../types";

/** Projects in lines, to compare them. */
export function ProjectTable({ projects }: { projects: readonly ProjectItem[] }) {
  const { t } = useTranslation("terms");
  return (
    <DataTable<ProjectItem>
      caption={t("projectTable.caption")}
      captionHidden
      columns={[
        {
          key: "title",
          header: t("projectTable.title"),
          rowHeader: true,
          cell: ({ slug, titles }) => (
            <Link href={`/projets/${slug}`}>
              <WrittenText value={titles} />
            </Link>
          ),
        },
        {
          key: "status",
          header: t("projectTable.status"),
          cell: ({ status }) => <ProjectStatus status={status} />,
        },
        {
          key: "where",
          header: t("projectTable.where"),
          cell: ({ territories }) => <PairTitle {...shoresOf(territories, 2)} />,
        },
        {
          key: "dates",
          header: t("projectTable.dates"),
          cell: ({ start, end, openEnded, lengthMonths }) => (
            <DateText start={start} end={end} open={openEnded} months={lengthMonths} />
          ),
        },
        {
          key: "funding",
          header: t("projectTable.funding"),
          numeric: true,
          cell: ({ funding }) =>
            funding.length === 0 ? (
              <Money amount={null} currency="EUR" />
            ) : (
              funding.map(({ amount, currency }) => (
                <span key={currency} className="project-table__amount">
                  <Money amount={amount} currency={currency} />
                </span>
              ))
            ),
        },
      ]}
      rows={projects}
      rowKey={({ id }) => id}
    />
  );
}
