import { http, HttpResponse } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { server } from "@/testing/server";
import { api, dataOf, versionedOf } from "./client";
import { forgetCredentials, setCredentials } from "./credentials";
import { NetworkError, ProblemError } from "./problem";

// The client is tried on an address of no contract: what it does is the same for all of them.
const anyPath = "/api/v1/partners";
const get = () => api.GET(anyPath);

const answer = (handler: (request: Request) => Response) =>
  server.use(http.get(`*${anyPath}`, ({ request }) => handler(request)));

describe("a reader without an account", () => {
  beforeEach(forgetCredentials);

  it("asks in the language of the page and carries no token", async () => {
    const seen: Headers[] = [];
    answer((request) => {
      seen.push(request.headers);
      return HttpResponse.json({ items: [] });
    });
    await dataOf(get());
    expect(seen[0]?.get("Accept-Language")).toBe("fr");
    expect(seen[0]?.has("Authorization")).toBe(false);
  });

  it("learns what is wrong from a problem", async () => {
    answer(() =>
      HttpResponse.json(
        {
          type: "https://passerelle.example/erreurs/rule-broken",
          title: "Règle non respectée",
          status: 422,
          detail: "La fin précède le début.",
          violations: [{ field: "end", code: "end-before-start", message: "Changez la fin." }],
        },
        { status: 422, headers: { "Content-Type": "application/problem+json" } },
      ),
    );
    const refusal = await get().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(ProblemError);
    expect(refusal).toMatchObject({
      status: 422,
      kind: "rule-broken",
      message: "La fin précède le début.",
      violations: [{ field: "end", code: "end-before-start", message: "Changez la fin." }],
    });
  });

  it("survives an error page of something in between", async () => {
    answer(() => HttpResponse.html("<h1>Bad gateway</h1>", { status: 502 }));
    await expect(get()).rejects.toMatchObject({ status: 502, violations: [] });
  });

  it("tells a lost answer from a refusal", async () => {
    answer(() => HttpResponse.error());
    await expect(get()).rejects.toBeInstanceOf(NetworkError);
  });

  it("keeps the version of what it read", async () => {
    answer(() => HttpResponse.json({ items: [] }, { headers: { ETag: '"7"' } }));
    expect((await versionedOf(get())).etag).toBe('"7"');
  });
});

describe("somebody with an account", () => {
  it("carries the token and the partner acted for", async () => {
    setCredentials({
      accessToken: () => "first",
      renew: async () => undefined,
      actingFor: () => "mairie-tamou",
    });
    const seen: Headers[] = [];
    answer((request) => {
      seen.push(request.headers);
      return HttpResponse.json({ items: [] });
    });
    await get();
    expect(seen[0]?.get("Authorization")).toBe("Bearer first");
    expect(seen[0]?.get("Acting-For")).toBe("mairie-tamou");
  });

  it("is asked once for a new token when the old one is refused", async () => {
    const renew = vi.fn(async () => "second");
    setCredentials({ accessToken: () => "first", renew, actingFor: () => undefined });
    answer((request) =>
      request.headers.get("Authorization") === "Bearer second"
        ? HttpResponse.json({ items: [] })
        : HttpResponse.json({ status: 401 }, { status: 401 }),
    );
    await expect(dataOf(get())).resolves.toEqual({ items: [] });
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it("meets the refusal when no new token can be had", async () => {
    setCredentials({
      accessToken: () => "first",
      renew: async () => undefined,
      actingFor: () => undefined,
    });
    answer(() => HttpResponse.json({ status: 401 }, { status: 401 }));
    await expect(get()).rejects.toMatchObject({ status: 401 });
  });
});
