import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Fragment, type ReactNode } from "react";
import { ErrorState } from "@/ui/error-state";
import { LoadMore } from "@/ui/load-more";
import { Skeleton } from "@/ui/loading";

interface PageOf<Item> {
  items: Item[];
  total: number;
  totalRelation: "exact" | "at-least";
  next?: string | null;
}

interface PagedListProps<Item extends { id: string }> {
  list: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  render: (item: Item) => ReactNode;
  /** For a table: all items at once, instead of one by one. */
  renderAll?: (items: Item[]) => ReactNode;
  empty: ReactNode;
}

/** A list of the API, page after page: waiting, failed, empty or there. */
export function PagedList<Item extends { id: string }>({
  list,
  render,
  renderAll,
  empty,
}: PagedListProps<Item>) {
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={12} />;
  const first = list.data.pages[0];
  const items = list.data.pages.flatMap((page) => page.items);
  if (!first || items.length === 0) return <>{empty}</>;
  return (
    <>
      {renderAll
        ? renderAll(items)
        : items.map((item) => <Fragment key={item.id}>{render(item)}</Fragment>)}
      <LoadMore
        shown={items.length}
        total={first.total}
        totalRelation={first.totalRelation}
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  );
}

/** The cursor in the address of the next page, which the API makes. */
export function nextCursor({ next }: { next?: string | null }): string | undefined {
  return next
    ? (new URL(next, window.location.origin).searchParams.get("cursor") ?? undefined)
    : undefined;
}
