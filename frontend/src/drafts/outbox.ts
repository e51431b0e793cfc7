import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { sendKept } from "@/api/client";
import { NetworkError, ProblemError, type Violation } from "@/api/problem";
import { currentSession } from "@/session/session-store";
import { isObject, same, type JsonObject } from "./merge";
import { jsonOf } from "./read";

/** Something new or changed that a person gave out of hand; it leaves the device only once the server has it. */
export interface OutboxItem {
  /** UUID, sent as Idempotency-Key: however often it is sent, it arrives once. */
  id: string;
  method: "POST" | "PATCH" | "DELETE";
  path: string;
  body: JsonObject | undefined;
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
    await this.put({
      ...item,
      id: crypto.randomUUID(),
      madeAt: Date.now(),
      by: currentSession().name,
      tries: 0,
      state: "waiting",
    });
    this.watch();
    void this.sendAll();
  }

  /** Another wording of what waits, for one that never left or was refused. */
  async replace(id: string, body: JsonObject | undefined, etag?: string): Promise<void> {
    const before = this.snapshot.find((item) => item.id === id);
    if (!before) return;
    await (await open()).delete("items", id);
    await this.put({
      ...before,
      // A key stands for one wording: another wording is another intention.
      id: crypto.randomUUID(),
      body,
      etag: etag ?? before.etag,
      tries: 0,
      state: "waiting",
      problem: undefined,
    });
    void this.sendAll();
  }

  async discard(id: string): Promise<void> {
    await (await open()).delete("items", id);
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
    for (const item of this.snapshot) {
      if (item.by !== currentSession().name) continue;
      if (item.state === "refused" || item.state === "conflict") continue;
      if (!(await this.send(item))) return this.retryLater();
    }
    this.pause = firstRetry;
  }

  /** @returns false where it is no use to go on with the next one now */
  private async send(item: OutboxItem): Promise<boolean> {
    if (navigator.onLine === false) return false;
    const tried = { ...item, tries: item.tries + 1 };
    await this.put(tried);
    try {
      await sendKept({ ...item, headers: headersOf(item) });
    } catch (error) {
      return this.failed(tried, error);
    }
    await this.discard(item.id);
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
      await this.discard(item.id);
      for (const listener of this.arrived) listener(item);
    } else {
      await this.put({
        ...item,
        state: error.status === 412 ? "conflict" : "refused",
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
    this.snapshot = [...items].sort((a, b) => a.madeAt - b.madeAt);
    for (const listener of this.listeners) listener();
  }
}

function headersOf({ id, etag, method }: OutboxItem): Record<string, string> {
  if (method === "POST") return { "Idempotency-Key": id };
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
