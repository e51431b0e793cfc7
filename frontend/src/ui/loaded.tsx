import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "./error-state";
import { Skeleton } from "./loading";

interface LoadedProps<Data> {
  query: UseQueryResult<Data>;
  /** Lines of the skeleton: about as tall as what will come. */
  lines?: number;
  children: (data: Data) => ReactNode;
}

/** Waiting, failed or there: the three states of everything that is asked of the API. */
export function Loaded<Data>({ query, lines, children }: LoadedProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
