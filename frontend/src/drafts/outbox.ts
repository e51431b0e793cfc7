import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { sendKept } from "@/api/client";
import { sendForm } from "@/api/send-form";
import { NetworkError, ProblemError, type Violation } from "@/api/problem";
import { currentSession } from "@/session/session-store";
import { isObject, same, type JsonObject } from "./merge";
import { jsonOf } from "./read";

/** A file that waits on the device: bytes, since not every browser keeps files. */
export interface KeptFile {
  name: string;
  type: string;
  bytes: ArrayBuffer;
}

/** Something new or changed that a person gave out of hand; it leaves the device only once the server has it. */
export interface OutboxItem {
  /** UUID, sent as Idempotency-Key: however often it is sent, it arrives once. */
  id: string;
  method: "POST" | "PATCH" | "DELETE";
  path: string;
  body: JsonObject | undefined;
  /** What goes with the body, as a form; made small before it is kept. */
  file?: KeptFile | undefined;
  /** The item whose record this one belongs to: it waits for that one, whose id then stands for '{id}' in the path. */
  after?: string | undefined;
  /** Secret of the personal link it is sent with, by somebody without an account; it goes when the server has the item. */
  link?: string | undefined;
  /** The version a change or a removal was made on. */
  etag: string | undefined;
  /** The list it belongs to, as '/api/v1/projects/…/funding-lines'. */
  group: string;
  /** What my space shows for it, and where it is edited. */
  title: string;
  href: string;
  madeAt: number;
  /** Who wrote it: on a device that several people share, nobody sends it in another one's name. */
  by: string | undefined;
  /** How often it was tried; after the first time it may have arrived, so its body is never changed. */
  tries: number;
  state: "waiting" | "sign-in" | "refused" | "conflict";
  problem?: {
    detail: string;
    violations: readonly Violation[];
    current?: unknown;
    version?: string;
  };
}

export type NewItem = Pick<
  OutboxItem,
  "method" | "path" | "body" | "etag" | "group" | "title" | "href"
>;

/** An item that had its id before it was given out of hand: given twice, it is there once. */
type NamedItem = NewItem & Pick<OutboxItem, "id" | "file" | "after" | "link">;

interface OutboxDatabase extends DBSchema {
  items: { key: string; value: OutboxItem };
}

const firstRetry = 5_000;
const lastRetry = 120_000;

let database: Promise<IDBPDatabase<OutboxDatabase>> | undefined;

function open(): Promise<IDBPDatabase<OutboxDatabase>> {
  database ??= openDB<OutboxDatabase>("passerelle-outbox", 1, {
    upgrade: (upgraded) => {
      upgraded.createObjectStore("items", { keyPath: "id" });
    },
  });
  return database;
}

/** Told of each item that the server has, so that a page can ask for the record anew. */
type Arrived = (item: OutboxItem) => void;

class Outbox {
  private snapshot: readonly OutboxItem[] = [];
  private readonly listeners = new Set<() => void>();
  private readonly arrived = new Set<Arrived>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private pause = firstRetry;
  private watching = false;
  private sending: Promise<void> = Promise.resolve();

  /** Oldest first: in the order they were made. */
  readonly items = (): readonly OutboxItem[] => this.snapshot;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.watch();
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  onArrived(listener: Arrived): () => void {
    this.arrived.add(listener);
    return () => this.arrived.delete(listener);
  }

  async add(item: NewItem): Promise<void> {
    await this.addTogether([{ ...item, id: crypto.randomUUID() }]);
  }

  /** Several that belong together: all of them are kept or none, and they leave in their order. */
  async addTogether(items: readonly NamedItem[]): Promise<void> {
    const now = Date.now();
    const transaction = (await open()).transaction("items", "readwrite");
    for (const [index, item] of items.entries()) {
      void transaction.store.put({
        ...item,
        madeAt: now + index,
        by: currentSession().name,
        tries: 0,
        state: "waiting",
      });
    }
    await transaction.done;
    await this.refresh();
    this.watch();
    void this.sendAll();
  }

  /** Another wording of what waits, for one that never left or was refused. */
  async replace(id: string, body: JsonObject | undefined, etag?: string): Promise<void> {
    const before = this.snapshot.find((item) => item.id === id);
    if (!before) return;
    // A key stands for one wording: another wording is another intention.
    const after = crypto.randomUUID();
    const transaction = (await open()).transaction("items", "readwrite");
    void transaction.store.delete(id);
    void transaction.store.put({
      ...before,
      id: after,
      body,
      etag: etag ?? before.etag,
      tries: 0,
      state: "waiting",
      problem: undefined,
    });
    for (const follower of this.followersOf(id)) void transaction.store.put({ ...follower, after });
    await transaction.done;
    await this.refresh();
    void this.sendAll();
  }

  /** Gives up what waits, with what was to follow it. */
  async discard(id: string): Promise<void> {
    const transaction = (await open()).transaction("items", "readwrite");
    for (const follower of this.followersOf(id)) void transaction.store.delete(follower.id);
    void transaction.store.delete(id);
    await transaction.done;
    await this.refresh();
  }

  /** What waits for this item to arrive. */
  followersOf(id: string): OutboxItem[] {
    return this.snapshot.filter(({ after }) => after === id);
  }

  /** The server has it: what follows it learns the id of its record in the same step. */
  private async drop(item: OutboxItem, record: unknown): Promise<void> {
    const transaction = (await open()).transaction("items", "readwrite");
    for (const follower of this.followersOf(item.id)) {
      const path = follower.path.replace("{id}", String(record));
      void transaction.store.put({ ...follower, after: undefined, path });
    }
    void transaction.store.delete(item.id);
    await transaction.done;
    await this.refresh();
  }

  /** Tries everything that is not for a person to decide first. One window of the browser sends at a time. */
  async sendAll(): Promise<void> {
    clearTimeout(this.timer);
    this.sending = this.sending.then(() => alone(() => this.sendEach()));
    await this.sending;
  }

  private async sendEach(): Promise<void> {
    await this.refresh();
    for (let item = this.next(0); item; item = this.next(item.madeAt, item.id)) {
      if (!(await this.send(item))) return this.retryLater();
    }
    this.pause = firstRetry;
  }

  /** The next one to try, in the order they were made; what follows another waits until that one has arrived. */
  private next(since: number, last?: string): OutboxItem | undefined {
    return this.snapshot.find(
      ({ id, by, state, after, madeAt }) =>
        (madeAt > since || (madeAt === since && (last === undefined || id > last))) &&
        by === currentSession().name &&
        state !== "refused" &&
        state !== "conflict" &&
        after === undefined,
    );
  }

  /** @returns false where it is no use to go on with the next one now */
  private async send(item: OutboxItem): Promise<boolean> {
    if (navigator.onLine === false) return false;
    const tried = { ...item, tries: item.tries + 1 };
    await this.put(tried);
    let record: unknown;
    try {
      record = await recordIn(await sent(item), this.followersOf(item.id).length > 0);
    } catch (error) {
      return this.failed(tried, error);
    }
    await this.drop(item, record);
    for (const listener of this.arrived) listener(item);
    return true;
  }

  private async failed(item: OutboxItem, error: unknown): Promise<boolean> {
    if (error instanceof NetworkError) return false;
    if (!(error instanceof ProblemError)) throw error;
    if (error.status === 401) {
      await this.put({ ...item, state: "sign-in" });
      return false;
    }
    if (error.status >= 500 || error.status === 429) return false;
    if (hasArrived(item, error)) {
      await this.drop(item, undefined);
      for (const listener of this.arrived) listener(item);
    } else {
      await this.put({
        ...item,
        state: error.status === 412 || error.body.current ? "conflict" : "refused",
        problem: {
          detail: error.detail ?? error.title,
          violations: error.violations,
          current: error.body.current,
          version: `"${String(error.body.currentVersion)}"`,
        },
      });
    }
    return true;
  }

  private retryLater(): void {
    this.timer = setTimeout(() => void this.sendAll(), this.pause);
    this.pause = Math.min(this.pause * 2, lastRetry);
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = true;
    const send = () => {
      if (document.visibilityState === "visible") void this.sendAll();
    };
    window.addEventListener("online", send);
    document.addEventListener("visibilitychange", send);
    void this.sendAll();
  }

  private async put(item: OutboxItem): Promise<void> {
    await (await open()).put("items", item);
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    const items = await (await open()).getAll("items");
    this.snapshot = [...items].sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1));
    for (const listener of this.listeners) listener();
  }
}

function sent(item: OutboxItem): Promise<Response> {
  const { file, body, path } = item;
  if (!file) return sendKept({ ...item, headers: headersOf(item) });
  const form = new FormData();
  form.set("document", JSON.stringify(body ?? {}));
  form.set("file", new File([file.bytes], file.name, { type: file.type }));
  return sendForm({ method: "POST", path, form, headers: headersOf(item) });
}

/** The id of the record that was made, where something waits to be told. */
async function recordIn(answer: Response, wanted: boolean): Promise<unknown> {
  if (!wanted) return undefined;
  const record: unknown = await answer.json();
  return typeof record === "object" && record !== null ? Reflect.get(record, "id") : undefined;
}

function headersOf({ id, etag, method, link }: OutboxItem): Record<string, string> {
  if (method === "POST") {
    return { "Idempotency-Key": id, ...(link ? { "Report-Link": link } : {}) };
  }
  return etag ? { "If-Match": etag } : {};
}

/** A change or a removal whose answer was lost: the second time it is stale, or gone, because the first time worked. */
function hasArrived({ method, body, tries }: OutboxItem, error: ProblemError): boolean {
  if (tries < 2) return false;
  if (method === "DELETE") return error.status === 404;
  const current = jsonOf(error.body.current);
  return (
    error.status === 412 &&
    isObject(body) &&
    Object.entries(body).every(([field, value]) => same(value, current[field]))
  );
}

async function alone(work: () => Promise<void>): Promise<void> {
  // Old browsers have no locks; the key still makes each item arrive once.
  if ("locks" in navigator) await navigator.locks.request("passerelle-outbox", work);
  else await work();
}

export const outbox = new Outbox();
