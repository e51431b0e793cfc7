import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { KeptFile } from "./outbox";

/** A picture of something that is still being written; apart from its words, which are kept at every keystroke. */
export interface KeptPhoto {
  /** UUID, under which it is sent later. */
  id: string;
  /** Key of the draft it belongs to. */
  draft: string;
  file: KeptFile;
}

interface PhotoDatabase extends DBSchema {
  photos: { key: string; value: KeptPhoto; indexes: { draft: string } };
}

let database: Promise<IDBPDatabase<PhotoDatabase>> | undefined;

function open(): Promise<IDBPDatabase<PhotoDatabase>> {
  database ??= openDB<PhotoDatabase>("passerelle-photos", 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore("photos", { keyPath: "id" }).createIndex("draft", "draft");
    },
  });
  return database;
}

export async function photosOf(draft: string): Promise<KeptPhoto[]> {
  return (await open()).getAllFromIndex("photos", "draft", draft);
}

export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  await (await open()).put("photos", photo);
}

export async function forgetPhoto(id: string): Promise<void> {
  await (await open()).delete("photos", id);
}
