import { NetworkError, ProblemError, type Violation } from "@/api/problem";
import { forgetDraft, keepDraft, readDraft } from "./draft-store";
import {
  isObject,
  mergeThreeWays,
  patchOf,
  same,
  withPath,
  type Conflict,
  type Json,
  type JsonObject,
} from "./merge";

/** The server's side of a record: how to read it and how to change it. */
export interface Remote {
  load: () => Promise<{ value: JsonObject; etag: string }>;
  /** @throws ProblemError when refused, NetworkError when no answer came */
  patch: (patch: JsonObject, etag: string) => Promise<{ etag: string }>;
}

type DraftStatus =
  | "loading"
  | "failed"
  | "saved"
  | "unsaved"
  | "saving"
  | "kept"
  | "sign-in-to-send"
  | "refused"
  | "conflict";

export interface DraftState {
  status: DraftStatus;
  values: JsonObject;
  savedAt: Date | undefined;
  conflicts: readonly Conflict[];
  violations: readonly Violation[];
  /** Why it could not be loaded or saved. */
  error: unknown;
}

interface DraftOptions {
  key: string;
  href: string;
  titleOf: (values: JsonObject) => string;
  remote: Remote;
  /** How long a person must rest before what they typed is sent, in milliseconds. */
  rest?: number;
  retryAfter?: number;
}

/**
 * A record being edited. Every change is on the device before it is anywhere else; the server gets the changed fields a
 * moment later; nothing is thrown away until the server has confirmed it.
 */
export class RecordDraft {
  private state: DraftState = {
    status: "loading",
    values: {},
    savedAt: undefined,
    conflicts: [],
    violations: [],
    error: undefined,
  };
  private base: JsonObject = {};
  private etag = "";
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;
  private stopped = false;
  private keeping: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: DraftOptions) {}

  readonly current = (): DraftState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes up what waits on this device, and what others changed meanwhile. */
  async start(): Promise<void> {
    this.stopped = false;
    const kept = await readDraft(this.options.key);
    if (kept) {
      this.base = kept.base;
      this.etag = kept.etag;
      this.set({ status: "kept", values: kept.values });
    }
    try {
      const { value, etag } = await this.options.remote.load();
      if (kept) this.takeTheirs(value, etag);
      else {
        this.base = value;
        this.etag = etag;
        this.set({ status: "saved", values: value, error: undefined });
        return;
      }
      this.schedule(0);
    } catch (error) {
      if (kept) this.waitAndRetry(error);
      else this.set({ status: "failed", error });
    }
  }

  /** Ends sending in the background; what is kept on the device stays. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  change(path: string, value: Json | undefined): void {
    this.set({
      values: withPath(this.state.values, path, value),
      status: this.state.conflicts.length > 0 ? "conflict" : "unsaved",
      violations: this.state.violations.filter(
        ({ field }) => !field.startsWith(path.split(".")[0] ?? ""),
      ),
      error: undefined,
    });
    this.keep();
    this.schedule(this.options.rest ?? 800);
  }

  resolve(path: string, choice: "mine" | "theirs"): void {
    const conflict = this.state.conflicts.find((each) => each.path === path);
    if (!conflict) return;
    const conflicts = this.state.conflicts.filter((each) => each !== conflict);
    this.set({
      values:
        choice === "theirs"
          ? withPath(this.state.values, path, conflict.theirs)
          : this.state.values,
      conflicts,
      status: conflicts.length > 0 ? "conflict" : "unsaved",
    });
    this.keep();
    this.schedule(0);
  }

  /** Sends now: the line is back, the person signed in again, or they ask for it. */
  async sendNow(): Promise<void> {
    clearTimeout(this.timer);
    await this.send();
  }

  /** The version that a step in the record's life (submit, publish) must name. */
  version(): string {
    return this.etag;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.send(), delay);
  }

  private async send(): Promise<void> {
    if (this.sending || this.state.conflicts.length > 0 || this.etag === "") return;
    const sent = this.state.values;
    const patch = this.withoutRefused(patchOf(this.base, sent));
    if (Object.keys(patch).length === 0) {
      // Written and taken back: confirmed. Never touched: there is nothing to say.
      if (same(this.base, sent) && this.state.status !== "saved") await this.confirmed();
      return;
    }
    this.sending = true;
    this.set({ status: "saving" });
    try {
      const { etag } = await this.options.remote.patch(patch, this.etag);
      this.etag = etag;
      // Only what was sent is confirmed: the person may have typed on meanwhile.
      this.base = { ...this.base };
      for (const field of Object.keys(patch)) this.base[field] = sent[field];
      this.sending = false;
      await this.confirmed();
    } catch (error) {
      this.sending = false;
      this.failed(error);
    }
  }

  private async confirmed(): Promise<void> {
    if (same(this.base, this.state.values)) {
      this.set({ status: "saved", savedAt: new Date(), error: undefined });
      await this.keeping;
      if (same(this.base, this.state.values)) await forgetDraft(this.options.key);
      return;
    }
    this.keep();
    if (this.state.violations.length > 0) this.set({ status: "refused" });
    if (Object.keys(this.withoutRefused(patchOf(this.base, this.state.values))).length > 0)
      this.schedule(0);
  }

  private failed(error: unknown): void {
    if (!(error instanceof ProblemError)) {
      this.waitAndRetry(error);
    } else if (error.status === 412 && isObject(asJson(error.body.current))) {
      this.takeTheirs(asJson(error.body.current), `"${String(error.body.currentVersion)}"`);
      this.schedule(0);
    } else if (error.status === 401) {
      this.set({ status: "sign-in-to-send", error });
    } else if (error.status >= 500 || error.status === 429) {
      this.waitAndRetry(error);
    } else {
      this.set({ status: "refused", error, violations: error.violations });
      // One wrong field must not hold back the others.
      if (Object.keys(this.withoutRefused(patchOf(this.base, this.state.values))).length > 0)
        this.schedule(0);
    }
  }

  private withoutRefused(patch: JsonObject): JsonObject {
    const refused = new Set(this.state.violations.map(({ field }) => field.split(/[.[]/)[0]));
    return Object.fromEntries(Object.entries(patch).filter(([field]) => !refused.has(field)));
  }

  private waitAndRetry(error: unknown): void {
    this.set({ status: "kept", error: error instanceof NetworkError ? undefined : error });
    this.schedule(this.options.retryAfter ?? 5000);
  }

  private takeTheirs(theirs: Json | undefined, etag: string): void {
    if (!isObject(theirs)) return;
    const { values, conflicts } = mergeThreeWays(this.base, this.state.values, theirs);
    this.base = theirs;
    this.etag = etag;
    this.set({ values, conflicts, status: conflicts.length > 0 ? "conflict" : "unsaved" });
    this.keep();
  }

  private keep(): void {
    const { key, href, titleOf } = this.options;
    const draft = {
      key,
      href,
      title: titleOf(this.state.values),
      base: this.base,
      etag: this.etag,
      values: this.state.values,
      keptAt: Date.now(),
    };
    this.keeping = this.keeping.then(() => keepDraft(draft));
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function asJson(value: unknown): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}
