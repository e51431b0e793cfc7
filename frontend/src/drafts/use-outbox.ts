import { useEffect, useSyncExternalStore } from "react";
import { useSession } from "@/session/session-store";
import { outbox, type OutboxItem } from "./outbox";

/** What waits on this device to be sent; tried again as soon as the person has signed in again. */
export function useOutbox(): readonly OutboxItem[] {
  const items = useSyncExternalStore(outbox.subscribe, outbox.items);
  const { status } = useSession();
  useEffect(() => {
    if (status === "signed-in") void outbox.sendAll();
  }, [status]);
  return items;
}
