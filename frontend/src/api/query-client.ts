import { hashKey, QueryClient } from "@tanstack/react-query";
import { currentLanguage } from "@/i18n";
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
        // The API answers with labels in one language, so each language is a memory of its own.
        queryKeyHashFn: (key) => `${currentLanguage()} ${hashKey(key)}`,
      },
      mutations: { retry: false },
    },
  });
}
