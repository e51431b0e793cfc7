import { expect, test } from "../support/fixtures.ts";
import { call, tokenOf } from "../support/api.ts";
import { people } from "../support/people.ts";

const patch = "application/merge-patch+json";

/** A draft of Pontcharra's, with the tag a change must name. */
async function draft(request: Parameters<typeof call>[0], token: string) {
  const partner = await (await call(request, "GET", "/api/v1/partners/pontcharra")).json();
  const created = await call(request, "POST", "/api/v1/projects", {
    token,
    body: {
      titles: { fr: `Essai ${crypto.randomUUID()}` },
      status: "planned",
      partners: [{ partnerId: partner.id, side: "north", roles: ["lead"] }],
    },
  });
  expect(created.status()).toBe(201);
  const record = await created.json();
  return {
    path: `/api/v1/projects/${record.id}`,
    tag: created.headers().etag ?? "",
    version: record.version,
  };
}

test("each refusal is a clear problem, and nothing changes", async ({ request }) => {
  const editor = await tokenOf(people.editorOfPontcharra);
  const elsewhere = await tokenOf(people.editorOfCergy);
  const { path, tag, version } = await draft(request, editor);
  const ifMatch = { "If-Match": tag };
  const line = {
    funderName: "Ville voisine",
    year: 2030,
    amount: { amount: "100.00", currency: "EUR" },
    kind: "cash",
    state: "promised",
  };

  const refusals = [
    [
      "a visitor",
      call(request, "PATCH", path, { body: "{}", type: patch, headers: ifMatch }),
      401,
      "not-signed-in",
    ],
    [
      "an editor elsewhere",
      call(request, "PATCH", path, { token: elsewhere, body: "{}", type: patch, headers: ifMatch }),
      404,
      "not-found",
    ],
    [
      "an expired or forged token",
      call(request, "PATCH", path, { token: "a.b.c", body: "{}", type: patch, headers: ifMatch }),
      401,
      "not-signed-in",
    ],
    [
      "an unknown property",
      call(request, "PATCH", path, {
        token: editor,
        body: { owner: 1 },
        type: patch,
        headers: ifMatch,
      }),
      400,
      "malformed-request",
    ],
    [
      "a stale version",
      call(request, "PATCH", path, {
        token: editor,
        body: { triennial: true },
        type: patch,
        headers: { "If-Match": '"999"' },
      }),
      412,
      "stale-version",
    ],
    [
      "no version",
      call(request, "PATCH", path, { token: editor, body: { triennial: true }, type: patch }),
      428,
      "version-required",
    ],
    [
      "an amount with a comma",
      call(request, "POST", `${path}/funding-lines`, {
        token: editor,
        body: { ...line, amount: { amount: "100,00", currency: "EUR" } },
      }),
      400,
      "malformed-request",
    ],
    [
      "a levy above its line",
      call(request, "POST", `${path}/funding-lines`, {
        token: editor,
        body: { ...line, levies: [{ scheme: "water", amount: "101.00" }] },
      }),
      422,
      "rule-broken",
    ],
    [
      "an end before the start",
      call(request, "PATCH", path, {
        token: editor,
        type: patch,
        headers: ifMatch,
        body: {
          start: { value: "2031", precision: "year" },
          end: { value: "2030", precision: "year" },
        },
      }),
      422,
      "rule-broken",
    ],
  ] as const;

  for (const [what, answer, status, kind] of refusals) {
    const response = await answer;
    expect(response.status(), what).toBe(status);
    expect(response.headers()["content-type"], what).toContain("application/problem+json");
    const problem = await response.json();
    expect(problem.type, what).toContain(kind);
    expect(problem.title, what).not.toBe("");
    expect(problem.errorId, what).toMatch(/^[0-9a-f-]{36}$/);
  }

  const after = await (await call(request, "GET", path, { token: editor })).json();
  expect(after.version).toBe(version);
  const lines = await (
    await call(request, "GET", `${path}/funding-lines`, { token: editor })
  ).json();
  expect(lines.items).toEqual([]);
});

test("a problem speaks the caller's language", async ({ request }) => {
  const titles = await Promise.all(
    ["fr", "en", "it"].map(async (language) => {
      const answer = await request.get("/api/v1/projects/nowhere", {
        headers: { "Accept-Language": language },
      });
      return (await answer.json()).title;
    }),
  );
  expect(titles).toEqual(["Introuvable", "Not found", "Non trovato"]);
});
