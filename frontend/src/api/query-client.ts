import { QueryClient } from "@tanstack/react-query";
import { NetworkError, ProblemError } from "./problem";

const minute = 60_000;

/** What a retry can mend: a lost answer, or a service that is briefly away. */
function isPassing(error: Error): boolean {
  if (error instanceof NetworkError) return true;
  return error instanceof ProblemError && [502, 503, 504].includes(error.status);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: minute,
        retry: (failures, error) => failures < 2 && isPassing(error),
        refetchOnWindowFocus: false,
      },
      mutations: { retry: false },
    },
  });
}
