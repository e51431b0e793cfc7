import { http, HttpResponse } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { server } from "@/testing/server";
import { signedInAs } from "@/testing/session";
import { outbox, type NewItem } from "./outbox";

const item: NewItem = {
  method: "POST",
  path: "/api/v1/projects/1/funding-lines",
  body: { year: 2020 },
  etag: undefined,
  group: "lines",
  title: "MEAE, 2020",
  href: "/",
};
const change: NewItem = {
  ...item,
  method: "PATCH",
  path: "/api/v1/funding-lines/7",
  body: { year: 2021 },
  etag: '"1"',
};

const withPhoto = [
  { ...item, id: "record" },
  {
    ...item,
    id: "photo",
    path: "/api/v1/records/{id}/photos",
    after: "record",
    body: { titles: { fr: "La borne" } },
    file: { name: "photo.jpg", type: "image/jpeg", bytes: new ArrayBuffer(3) },
  },
];

const until = (check: () => void) => vi.waitFor(check, { timeout: 2000, interval: 10 });

const problem = (status: number, kind: string, more = {}) =>
  HttpResponse.json({ type: `/erreurs/${kind}`, status, detail: "Non.", ...more }, { status });

describe("the outbox", () => {
  afterEach(async () => {
    vi.restoreAllMocks();
    for (const { id } of outbox.items()) await outbox.discard(id);
  });

  it("sends in order, each with a key of its own, and forgets what has arrived", async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await outbox.add(item);
    await outbox.add(item);
    await until(() => expect(outbox.items()).toEqual([]));
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });

  it("asks again with the same key after a lost answer", async () => {
    const keys: (string | null)[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", ({ request }) => {
        keys.push(request.headers.get("Idempotency-Key"));
        return keys.length === 1 ? HttpResponse.error() : HttpResponse.json({}, { status: 201 });
      }),
    );
    await outbox.add(item);
    await until(() => expect(keys).toHaveLength(1));
    await outbox.sendAll();
    await until(() => expect(outbox.items()).toEqual([]));
    expect(keys[1]).toBe(keys[0]);
  });

  it("keeps everything while there is no line, and sends nothing", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await outbox.add(item);
    await outbox.sendAll();
    expect(outbox.items()).toMatchObject([{ state: "waiting", tries: 0, title: "MEAE, 2020" }]);
  });

  it("keeps what was refused with its reason, goes on with the rest, and takes another wording", async () => {
    const years: unknown[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", async ({ request }) => {
        const body: unknown = await request.json();
        years.push(body);
        return years.length === 1
          ? problem(422, "rule-broken", {
              violations: [{ field: "year", code: "too-small", message: "Trop tôt." }],
            })
          : HttpResponse.json({}, { status: 201 });
      }),
    );
    await outbox.add({ ...item, body: { year: 1 } });
    await outbox.add(item);
    await until(() => expect(outbox.items()).toMatchObject([{ state: "refused" }]));
    const [refused] = outbox.items();
    expect(refused?.problem?.violations[0]?.message).toBe("Trop tôt.");
    await outbox.replace(refused?.id ?? "", { year: 2019 });
    await until(() => expect(outbox.items()).toEqual([]));
    expect(years).toEqual([{ year: 1 }, { year: 2020 }, { year: 2019 }]);
  });

  it("sends nothing in the name of another person on the same device", async () => {
    const names: string[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", () => {
        names.push("sent");
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    signedInAs({ name: "Awa" });
    await outbox.add(item);
    vi.restoreAllMocks();
    signedInAs({ name: "Moussa" });
    await outbox.sendAll();
    expect(names).toEqual([]);
    signedInAs({ name: "Awa" });
    await outbox.sendAll();
    expect(names).toEqual(["sent"]);
  });

  it("waits for the person to sign in again", async () => {
    server.use(http.post("*/api/v1/projects/1/funding-lines", () => problem(401, "not-signed-in")));
    await outbox.add(item);
    await until(() => expect(outbox.items()).toMatchObject([{ state: "sign-in" }]));
  });

  it("shows what somebody else wrote meanwhile, and sends mine on their version where I choose it", async () => {
    const tags: (string | null)[] = [];
    server.use(
      http.patch("*/api/v1/funding-lines/7", ({ request }) => {
        tags.push(request.headers.get("If-Match"));
        return tags.length === 1
          ? problem(412, "stale-version", { current: { year: 2030 }, currentVersion: 4 })
          : HttpResponse.json({});
      }),
    );
    await outbox.add(change);
    await until(() => expect(outbox.items()).toMatchObject([{ state: "conflict" }]));
    const [stale] = outbox.items();
    expect(stale?.problem?.current).toEqual({ year: 2030 });
    await outbox.replace(stale?.id ?? "", stale?.body, stale?.problem?.version);
    await until(() => expect(outbox.items()).toEqual([]));
    expect(tags).toEqual(['"1"', '"4"']);
  });

  it("knows a change whose answer was lost by what the server holds", async () => {
    let calls = 0;
    server.use(
      http.patch("*/api/v1/funding-lines/7", () => {
        calls += 1;
        return calls === 1
          ? HttpResponse.error()
          : problem(412, "stale-version", { current: { year: 2021 }, currentVersion: 2 });
      }),
    );
    await outbox.add(change);
    await until(() => expect(calls).toBe(1));
    await outbox.sendAll();
    await until(() => expect(outbox.items()).toEqual([]));
  });

  it("lets what belongs to a new record follow it to its address, with its file", async () => {
    const sent: string[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", ({ request }) => {
        sent.push(`record ${request.headers.get("Idempotency-Key")}`);
        return HttpResponse.json({ id: "r7" }, { status: 201 });
      }),
      http.post("*/api/v1/records/:id/photos", async ({ request, params }) => {
        const form = await request.formData();
        sent.push(`photo of ${params.id} ${form.get("document")} ${form.has("file")}`);
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await outbox.addTogether(withPhoto);
    vi.restoreAllMocks();
    await outbox.sendAll();
    await until(() => expect(outbox.items()).toEqual([]));
    expect(sent).toEqual(["record record", 'photo of r7 {"titles":{"fr":"La borne"}} true']);
  });

  it("holds back what follows a refused one, until another wording has arrived", async () => {
    let calls = 0;
    const photos: string[] = [];
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", () => {
        calls += 1;
        return calls === 1
          ? problem(422, "rule-broken", { violations: [] })
          : HttpResponse.json({ id: "r8" }, { status: 201 });
      }),
      http.post("*/api/v1/records/:id/photos", ({ params }) => {
        photos.push(String(params.id));
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    await outbox.addTogether(withPhoto);
    await until(() => expect(outbox.items()[0]).toMatchObject({ state: "refused" }));
    expect(photos).toEqual([]);
    await outbox.replace("record", { year: 2021 });
    await until(() => expect(outbox.items()).toEqual([]));
    expect(photos).toEqual(["r8"]);
  });

  it("gives up what follows together with what it follows", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await outbox.addTogether(withPhoto);
    await outbox.sendAll();
    await outbox.discard("record");
    expect(outbox.items()).toEqual([]);
  });

  it("is given once, however often it is given under its id", async () => {
    vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
    await outbox.addTogether(withPhoto);
    await outbox.addTogether(withPhoto);
    await outbox.sendAll();
    expect(outbox.items().map(({ id }) => id)).toEqual(["record", "photo"]);
  });

  it("shows as a conflict what the server holds otherwise, without a version of its own", async () => {
    server.use(
      http.post("*/api/v1/projects/1/funding-lines", () =>
        problem(409, "conflict", { current: { year: 2030 } }),
      ),
    );
    await outbox.add(item);
    await until(() => expect(outbox.items()).toMatchObject([{ state: "conflict" }]));
  });
});
