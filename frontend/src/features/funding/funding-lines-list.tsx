import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { PartnerName } from "@/records/partner-name";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";
import { ErrorState } from "@/ui/error-state";
import { Link } from "@/ui/link";
import { LoadMore } from "@/ui/load-more";
import { Skeleton } from "@/ui/loading";
import { Money } from "@/ui/money";
import { WrittenText } from "@/ui/written-text";
import { fundingLinesQuery } from "./api";
import type { FundingView } from "./line-filters";

type Line = components["schemas"]["FundingLineItem"];

/** The lines behind the sums. */
export function FundingLinesList({ view }: { view: FundingView }) {
  const { t } = useTranslation("funding");
  const list = useInfiniteQuery(fundingLinesQuery(view));
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const first = list.data?.pages[0];
  if (!list.data || !first) return <Skeleton lines={8} />;
  const lines = list.data.pages.flatMap(({ items }) => items);
  if (lines.length === 0) return <EmptyState title={t("none")} />;
  return (
    <>
      <DataTable<Line>
        caption={t("linesTitle")}
        captionHidden
        columns={[
          {
            key: "project",
            header: t("project"),
            rowHeader: true,
            cell: ({ project }) => (
              <Link href={`/projets/${project.slug}`}>
                <WrittenText value={project.titles} />
              </Link>
            ),
          },
          {
            key: "funder",
            header: t("funder"),
            cell: ({ funder, funderName }) =>
              funder ? <PartnerName partner={funder} /> : funderName,
          },
          { key: "year", header: t("column.year"), numeric: true, cell: ({ year }) => year },
          { key: "kind", header: t("column.kind"), cell: ({ kind }) => kind.label },
          { key: "state", header: t("column.state"), cell: ({ state }) => state.label },
          {
            key: "amount",
            header: t("amount"),
            numeric: true,
            cell: ({ amount }) => <Money {...amount} />,
          },
          ...(lines.some(({ levies }) => levies.length > 0)
            ? [
                {
                  key: "levies",
                  header: t("leviesColumn"),
                  cell: ({ levies }: Line) => <Levies levies={levies} />,
                },
              ]
            : []),
        ]}
        rows={lines}
        rowKey={({ id }) => id}
      />
      <LoadMore
        shown={lines.length}
        total={first.total}
        totalRelation={first.totalRelation}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

/** Parts of the amount that come from one-percent schemes, never on top of it. */
function Levies({ levies }: Pick<Line, "levies">) {
  if (levies.length === 0) return "–";
  return (
    <ul className="plain">
      {levies.map(({ scheme, amount }, index) => (
        <li key={index}>
          <Money {...amount} /> ({scheme.label})
        </li>
      ))}
    </ul>
  );
}
