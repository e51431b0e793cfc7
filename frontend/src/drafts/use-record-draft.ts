import { useEffect, useState, useSyncExternalStore } from "react";
import { useSession } from "@/session/session-store";
import { RecordDraft, type Remote } from "./record-draft";
import type { JsonObject } from "./merge";

interface UseRecordDraft {
  key: string;
  href: string;
  titleOf: (values: JsonObject) => string;
  remote: Remote;
}

/**
 * A record being edited, kept on the device, sent when it can be. A draft lives as long as its component: give the
 * component the record's id as its key.
 */
export function useRecordDraft({ key, href, titleOf, remote }: UseRecordDraft) {
  const [draft] = useState(() => new RecordDraft({ key, href, titleOf, remote }));
  const state = useSyncExternalStore(draft.subscribe, draft.current);
  const { status } = useSession();

  useEffect(() => {
    void draft.start();
    const send = () => {
      if (document.visibilityState === "visible") void draft.sendNow();
    };
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    return () => {
      window.removeEventListener("online", send);
      document.removeEventListener("visibilitychange", send);
      // What is not sent yet is on the device; it need not wait there for the next visit.
      void draft.sendNow();
      draft.stop();
    };
  }, [draft]);

  useEffect(() => {
    if (status === "signed-in" && draft.current().status === "sign-in-to-send")
      void draft.sendNow();
  }, [status, draft]);

  return { draft, state };
}
