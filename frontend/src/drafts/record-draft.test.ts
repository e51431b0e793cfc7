import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NetworkError, ProblemError } from "@/api/problem";
import { allDrafts, forgetDraft } from "./draft-store";
import { patchOf, type JsonObject } from "./merge";
import { RecordDraft, type Remote } from "./record-draft";

/** A server with one record, whose line and moods a test decides. */
class Server implements Remote {
  version = 1;
  value: JsonObject = { titles: { fr: "Eau" }, status: "planned" };
  received: JsonObject[] = [];
  failWith: unknown = undefined;

  load = () =>
    this.failWith
      ? Promise.reject(this.failWith)
      : Promise.resolve({ value: structuredClone(this.value), etag: `"${this.version}"` });

  patch = (patch: JsonObject, etag: string) => {
    if (this.failWith) return Promise.reject(this.failWith);
    if (etag !== `"${this.version}"`) {
      return Promise.reject(
        problem(412, "stale-version", { current: this.value, currentVersion: this.version }),
      );
    }
    this.received.push(patch);
    this.value = { ...this.value, ...patch };
    this.version += 1;
    return Promise.resolve({ etag: `"${this.version}"` });
  };

  changedByOther(change: JsonObject) {
    this.value = { ...this.value, ...change };
    this.version += 1;
  }
}

function problem(
  status: number,
  kind: string,
  body: Record<string, unknown>,
  violations: ProblemError["violations"] = [],
) {
  return new ProblemError(status, `/erreurs/${kind}`, kind, undefined, violations, body);
}

const drafts: RecordDraft[] = [];

function draftOn(server: Server): RecordDraft {
  const draft = new RecordDraft({
    key: "project:1",
    href: "/",
    titleOf: () => "Eau",
    remote: server,
    rest: 5,
    retryAfter: 10,
  });
  drafts.push(draft);
  return draft;
}

const until = (check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: 2000, interval: 5 });

describe("RecordDraft", () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
  });
  afterEach(async () => {
    for (const draft of drafts.splice(0)) draft.stop();
    await forgetDraft("project:1");
  });

  it("sends only the changed fields and forgets the copy once they are confirmed", async () => {
    const draft = draftOn(server);
    await draft.start();
    draft.change("titles.fr", "Eau potable");
    await until(() => expect(draft.current().status).toBe("saved"));
    expect(server.received).toEqual([{ titles: { fr: "Eau potable" } }]);
    await until(async () => expect(await allDrafts()).toEqual([]));
  });

  it("says nothing of saving where nothing was typed", async () => {
    const draft = draftOn(server);
    await draft.start();
    expect(draft.current()).toMatchObject({ status: "saved", savedAt: undefined });
    await draft.sendNow();
    expect(draft.current().savedAt).toBeUndefined();
    expect(server.received).toEqual([]);
  });

  it("keeps what was typed on the device while there is no line, over a reload, and sends it once", async () => {
    const draft = draftOn(server);
    await draft.start();
    server.failWith = new NetworkError("No answer");
    draft.change("titles.fr", "Eau claire");
    await until(() => expect(draft.current().status).toBe("kept"));
    draft.stop();

    const afterReload = draftOn(server);
    await afterReload.start();
    expect(afterReload.current().values).toEqual({
      titles: { fr: "Eau claire" },
      status: "planned",
    });
    server.failWith = undefined;
    await until(() => expect(afterReload.current().status).toBe("saved"));
    expect(server.received).toEqual([{ titles: { fr: "Eau claire" } }]);
  });

  it("merges what somebody else changed in another field", async () => {
    const draft = draftOn(server);
    await draft.start();
    server.changedByOther({ status: "under-way" });
    draft.change("titles.fr", "Eau claire");
    await until(() => expect(draft.current().status).toBe("saved"));
    expect(server.value).toEqual({ titles: { fr: "Eau claire" }, status: "under-way" });
    expect(draft.current().values).toEqual(server.value);
  });

  it("shows both versions of a field that both changed, and sends the one chosen", async () => {
    const draft = draftOn(server);
    await draft.start();
    server.changedByOther({ titles: { fr: "Leur titre" } });
    draft.change("titles.fr", "Mon titre");
    await until(() => expect(draft.current().status).toBe("conflict"));
    expect(draft.current().conflicts).toMatchObject([
      { path: "titles.fr", mine: "Mon titre", theirs: "Leur titre" },
    ]);
    expect(server.received).toEqual([]);
    draft.resolve("titles.fr", "mine");
    await until(() => expect(draft.current().status).toBe("saved"));
    expect(server.value.titles).toEqual({ fr: "Mon titre" });
  });

  it("keeps the text when the session has ended, and sends it after signing in", async () => {
    const draft = draftOn(server);
    await draft.start();
    server.failWith = problem(401, "not-signed-in", {});
    draft.change("titles.fr", "Eau claire");
    await until(() => expect(draft.current().status).toBe("sign-in-to-send"));
    expect((await allDrafts()).map(({ values }) => values.titles)).toEqual([{ fr: "Eau claire" }]);
    server.failWith = undefined;
    await draft.sendNow();
    expect(server.value.titles).toEqual({ fr: "Eau claire" });
  });

  it("saves the other fields when one is refused, and says which one", async () => {
    const draft = draftOn(server);
    await draft.start();
    const accepted = server.patch;
    server.patch = (patch, etag) =>
      "end" in patch
        ? Promise.reject(
            problem(422, "rule-broken", {}, [
              { field: "end", code: "end-before-start", message: "…" },
            ]),
          )
        : accepted(patch, etag);
    draft.change("end", { value: "2019", precision: "year" });
    draft.change("status", "under-way");
    await until(() => expect(server.received).toEqual([{ status: "under-way" }]));
    await until(() => expect(draft.current().status).toBe("refused"));
    expect(draft.current().violations.map(({ field }) => field)).toEqual(["end"]);
    expect(patchOf(server.value, draft.current().values)).toEqual({
      end: { value: "2019", precision: "year" },
    });
  });
});
