import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWebServer } from "./web-server.mjs";

/** @param {string} text @param {Partial<import("./static-files.mjs").StaticFile>} [more] */
const file = (text, more) => ({
  type: "text/plain",
  etag: `"${text}"`,
  immutable: false,
  plain: Buffer.from(text),
  ...more,
});

const files = new Map([
  ["/index.html", file("the page", { type: "text/html; charset=utf-8" })],
  ["/auth/silent.html", file("the frame", { type: "text/html; charset=utf-8" })],
  ["/assets/a-1.js", file("script", { immutable: true, br: Buffer.from("small") })],
]);

/** @type {http.Server[]} */
const servers = [];

/** @param {http.Server} server @returns {Promise<number>} */
async function listen(server) {
  servers.push(server);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/**
 * @param {number} port
 * @param {string} path
 * @param {{ method?: string, headers?: http.OutgoingHttpHeaders, body?: string }} [options]
 * @returns {Promise<{ status: number, headers: http.IncomingHttpHeaders, body: string }>}
 */
function ask(port, path, { method = "GET", headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      /** @type {Buffer[]} */
      const parts = [];
      response.on("data", (part) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.on("error", reject);
    request.end(body);
  });
}

let web = 0;
let webWithoutApi = 0;
/** @type {http.IncomingHttpHeaders[]} */
const seenByApi = [];

beforeAll(async () => {
  const api = await listen(
    http.createServer((request, response) => {
      seenByApi.push(request.headers);
      request.resume();
      response.writeHead(418, { ETag: 'W/"1"', "X-Two": ["a", "b"], Link: "<next>" });
      response.end(`${request.method} ${request.url}`);
    }),
  );
  web = await listen(
    createWebServer(files, {
      API_URL: `http://127.0.0.1:${api}`,
      KEYCLOAK_URL: "https://login.example",
      PUBLIC_URL: "https://passerelle.example/",
    }),
  );
  webWithoutApi = await listen(createWebServer(files, { API_URL: "http://127.0.0.1:9" }));
});

afterAll(() => servers.forEach((server) => server.close()));

const navigation = { accept: "text/html,*/*;q=0.8" };

describe("addresses", () => {
  it.each([
    ["/", 200, "the page"],
    ["/projets/eau-potable", 200, "the page"],
    ["/auth/callback?code=1", 200, "the page"],
    ["/auth/silent?code=1", 200, "the frame"],
    ["/assets/a-1.js", 200, "script"],
    ["/assets/gone-2.js", 404, "Not found\n"],
    ["/favicon.ico", 404, "Not found\n"],
    ["/%E0%A4%A", 400, "Bad request\n"],
    ["/../../etc/passwd", 200, "the page"],
  ])("%s answers %i", async (path, status, body) => {
    expect(await ask(web, path, { headers: navigation })).toMatchObject({ status, body });
  });

  it("a fetch of something that is not there is never answered by a page", async () => {
    expect(await ask(web, "/data", { headers: { accept: "*/*" } })).toMatchObject({ status: 404 });
  });

  it("nothing is written here", async () => {
    const answer = await ask(web, "/", { method: "POST" });
    expect(answer).toMatchObject({ status: 405 });
    expect(answer.headers.allow).toBe("GET, HEAD");
  });

  it("the pages learn where they run", async () => {
    const { body } = await ask(web, "/config.json");
    expect(JSON.parse(body)).toEqual({
      oidcAuthority: "https://login.example/realms/passerelle",
      clientId: "passerelle-web",
      publicUrl: "https://passerelle.example",
    });
  });
});

describe("headers", () => {
  it("let nothing in from elsewhere but Keycloak", async () => {
    const { headers } = await ask(web, "/", { headers: navigation });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self' https://login.example;");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  it.each([
    ["/auth/silent", "frame-ancestors 'self'"],
    ["/embed/carte", "frame-ancestors *"],
  ])("%s may be framed: %s", async (path, expected) => {
    const { headers } = await ask(web, path, { headers: navigation });
    expect(headers["content-security-policy"]).toContain(expected);
  });

  it("a file whose name changes with its content is kept for good, in the smallest form", async () => {
    const { headers, body } = await ask(web, "/assets/a-1.js", {
      headers: { "accept-encoding": "gzip, br" },
    });
    expect(headers).toMatchObject({
      "cache-control": "public, max-age=31536000, immutable",
      "content-encoding": "br",
      vary: "Accept-Encoding",
    });
    expect(body).toBe("small");
  });

  it.each(["gzip", "br;q=0", ""])("a reader of '%s' gets it as it is", async (accepted) => {
    const { headers, body } = await ask(web, "/assets/a-1.js", {
      headers: { "accept-encoding": accepted },
    });
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body).toBe("script");
  });

  it("what the reader has already is not sent again", async () => {
    const headers = { ...navigation, "if-none-match": 'W/"the page"' };
    expect(await ask(web, "/", { headers })).toMatchObject({ status: 304, body: "" });
  });
});

describe("the API behind it", () => {
  it("gets the request as it came and says who asked", async () => {
    const answer = await ask(web, "/api/v1/projects?country=ML", {
      method: "PATCH",
      headers: { "if-match": '"7"', connection: "close, x-hop", "x-forwarded-for": "192.0.2.1" },
      body: "{}",
    });
    expect(answer).toMatchObject({ status: 418, body: "PATCH /api/v1/projects?country=ML" });
    expect(answer.headers).toMatchObject({ etag: 'W/"1"', link: "<next>", "x-two": "a, b" });
    expect(seenByApi.at(-1)).toMatchObject({
      "if-match": '"7"',
      "x-forwarded-for": "192.0.2.1, 127.0.0.1",
      "x-forwarded-proto": "http",
      "x-forwarded-host": expect.stringContaining("127.0.0.1"),
    });
  });

  it("is said to be away by a problem, not by a page", async () => {
    const { status, headers, body } = await ask(webWithoutApi, "/api/v1/projects");
    expect(status).toBe(503);
    expect(headers["content-type"]).toBe("application/problem+json");
    expect(JSON.parse(body)).toMatchObject({ status: 503, instance: "/api/v1/projects" });
  });
});
