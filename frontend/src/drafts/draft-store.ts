import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { JsonObject } from "./merge";

/** What a person typed and the server has not confirmed, with what it was based on. */
export interface KeptDraft {
  key: string;
  /** Page where it is edited, for the list of what waits on this device. */
  href: string;
  title: string;
  base: JsonObject;
  etag: string;
  values: JsonObject;
  keptAt: number;
}

interface DraftDatabase extends DBSchema {
  drafts: { key: string; value: KeptDraft };
}

let database: Promise<IDBPDatabase<DraftDatabase>> | undefined;

function open(): Promise<IDBPDatabase<DraftDatabase>> {
  database ??= openDB<DraftDatabase>("passerelle-drafts", 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore("drafts", { keyPath: "key" });
    },
  });
  return database;
}

export async function readDraft(key: string): Promise<KeptDraft | undefined> {
  return (await open()).get("drafts", key);
}

export async function keepDraft(draft: KeptDraft): Promise<void> {
  await (await open()).put("drafts", draft);
}

export async function forgetDraft(key: string): Promise<void> {
  await (await open()).delete("drafts", key);
}

/** Everything on this device that waits to be sent, newest first. */
export async function allDrafts(): Promise<KeptDraft[]> {
  const drafts = await (await open()).getAll("drafts");
  return [...drafts].sort((a, b) => b.keptAt - a.keptAt);
}
