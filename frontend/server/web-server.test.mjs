import { readFileSync } from "node:fs";
import http from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { securityHeaders } from "./security-headers.mjs";
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

describe("every answer", () => {
  const expected = securityHeaders({ keycloakOrigin: "https://login.example", framing: "none" });
  /** @type {[what: string, path: string, status: number, options: object, kept: string][]} */
  const answers = [
    ["a page", "/projets/eau", 200, { headers: navigation }, "no-cache"],
    ["a script", "/assets/a-1.js", 200, {}, "public, max-age=31536000, immutable"],
    ["the settings", "/config.json", 200, {}, "no-cache"],
    ["nothing new", "/", 304, { headers: { "if-none-match": '"the page"' } }, "no-cache"],
    ["nothing there", "/assets/gone-2.js", 404, {}, "no-store"],
    ["an address that is none", "/%E0%A4%A", 400, {}, "no-store"],
    ["a refused method", "/", 405, { method: "POST" }, "no-store"],
    ["what is for operators", "/q/health", 404, {}, "no-store"],
  ];

  it.each(answers)("%s is safe to read", async (_what, path, status, options, kept) => {
    const answer = await ask(web, path, options);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(expected)) {
      expect(answer.headers[name.toLowerCase()]).toBe(value);
    }
    expect(answer.headers["cache-control"]).toBe(kept);
    expect(answer.headers["strict-transport-security"]).toBeUndefined();
    expect(answer.headers).not.toHaveProperty("server");
    expect(answer.headers).not.toHaveProperty("x-powered-by");
  });

  it.each(answers)("%s asks for TLS where there is some", async (_what, path, _status, options) => {
    const headers = { ...Reflect.get(options, "headers"), "x-forwarded-proto": "https" };
    const answer = await ask(web, path, { ...options, headers });
    expect(answer.headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
  });
});

describe("nginx.conf", () => {
  const conf = readFileSync(new URL("../nginx.conf", import.meta.url), "utf8");

  it("sends the same headers with every answer", () => {
    const { "Content-Security-Policy": policy = "", ...others } = securityHeaders({
      keycloakOrigin: "${KEYCLOAK_URL}",
      framing: "none",
    });
    expect(conf).toContain(
      policy.replace(/frame-ancestors .*/, "frame-ancestors $frame_ancestors"),
    );
    expect(conf).toContain("add_header Content-Security-Policy $policy always;");
    for (const [name, value] of Object.entries(others)) {
      expect(conf.replaceAll('"', "")).toContain(`add_header ${name} ${value} always;`);
    }
    const { "Strict-Transport-Security": hsts } = securityHeaders({
      keycloakOrigin: "",
      framing: "none",
      tls: true,
    });
    expect(conf).toContain(`https "${hsts}";`);
  });

  it("lets the same pages be framed, and keeps files as long", () => {
    expect(conf).toContain('"~^/embed/"               "*";');
    expect(conf).toContain(`"~^/auth/silent(\\?|$)"    "'self'";`);
    expect(conf).toContain('"~^(200|304) /assets/"    "public, max-age=31536000, immutable";');
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
    expect(headers).toMatchObject({
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
      "x-content-type-options": "nosniff",
    });
    expect(JSON.parse(body)).toMatchObject({ status: 503, instance: "/api/v1/projects" });
  });
});
