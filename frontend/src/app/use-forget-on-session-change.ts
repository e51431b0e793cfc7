import type { QueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useSession } from "@/session/session-store";

/**
 * Another person, or another partner acted for, may see other records: what was read before is asked
 * for anew, and after signing out nothing of it stays in memory.
 */
export function useForgetOnSessionChange(queryClient: QueryClient): void {
  const { status, name, actingFor } = useSession();
  const reader =
    status === "signed-in" || status === "expired" ? `${name} ${actingFor?.partnerId}` : "";
  const before = useRef(reader);

  useEffect(() => {
    if (before.current === reader) return;
    before.current = reader;
    if (reader === "") queryClient.clear();
    else void queryClient.invalidateQueries();
  }, [queryClient, reader]);
}
