import { useEffect, useMemo, useSyncExternalStore } from "react";
import { useSession } from "@/session/session-store";
import { outbox, type OutboxItem } from "./outbox";

/** What this person left on this device to be sent; tried again as soon as the person has signed in again. */
export function useOutbox(): readonly OutboxItem[] {
  const items = useSyncExternalStore(outbox.subscribe, outbox.items);
  const { status, name } = useSession();
  useEffect(() => {
    if (status === "signed-in") void outbox.sendAll();
  }, [status]);
  return useMemo(() => items.filter(({ by }) => by === name), [items, name]);
}
