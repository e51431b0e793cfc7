import http from "node:http";
import { createProxy } from "./proxy.mjs";
import { runtimeConfig } from "./runtime-config.mjs";
import { securityHeaders } from "./security-headers.mjs";
import { encodedFor } from "./static-files.mjs";

/**
 * Serves the built pages and hands /api on. Pages exist in the browser only, so a navigation to any
 * address gets index.html; anything else that is not there is 404, never a page in its place.
 *
 * @param {Map<string, import("./static-files.mjs").StaticFile>} files
 * @param {Record<string, string | undefined>} env
 * @returns {http.Server}
 */
export function createWebServer(files, env) {
  const config = runtimeConfig(env);
  const proxy = createProxy(new URL(env.API_URL ?? "http://127.0.0.1:8081"));
  const keycloakOrigin = new URL(config.oidcAuthority).origin;

  return http.createServer((request, response) => {
    const path = pathOf(request.url);
    if (path === "/api" || path?.startsWith("/api/")) return proxy(request, response);

    const framing = framingOf(path);
    const tls = request.headers["x-forwarded-proto"] === "https";
    for (const [name, value] of Object.entries(securityHeaders({ keycloakOrigin, framing, tls }))) {
      response.setHeader(name, value);
    }
    if (path === undefined) return sendText(response, 400, "Bad request");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return sendText(response, 405, "Method not allowed");
    }
    if (path === "/config.json") return sendConfig(response, config);

    const file = files.get(path) ?? pageFor(path, request);
    if (!file) return sendText(response, 404, "Not found");
    sendFile(request, response, file);
  });

  /**
   * @param {string} path
   * @param {http.IncomingMessage} request
   */
  function pageFor(path, request) {
    if (path === "/auth/silent") return files.get("/auth/silent.html");
    const isNavigation =
      path === "/" ||
      request.headers["sec-fetch-mode"] === "navigate" ||
      (request.headers.accept ?? "").includes("text/html");
    const isAsset = path.startsWith("/assets/") || /\.[a-z0-9]{2,11}$/i.test(path);
    return isNavigation && !isAsset ? files.get("/index.html") : undefined;
  }
}

/**
 * Only the embedded views may be framed by others, and only our own page frames the silent sign-in.
 *
 * @param {string | undefined} path
 * @returns {"none" | "self" | "anywhere"}
 */
function framingOf(path) {
  if (path?.startsWith("/embed/")) return "anywhere";
  return path === "/auth/silent" ? "self" : "none";
}

/** @param {string | undefined} url */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://host").pathname);
  } catch {
    return undefined;
  }
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {import("./static-files.mjs").StaticFile} file
 */
function sendFile(request, response, file) {
  const { body, encoding } = encodedFor(file, String(request.headers["accept-encoding"] ?? ""));
  response.setHeader(
    "Cache-Control",
    file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
  );
  response.setHeader("ETag", file.etag);
  if (file.br || file.gzip) response.setHeader("Vary", "Accept-Encoding");
  if (matches(request.headers["if-none-match"], file.etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("Content-Type", file.type);
  response.setHeader("Content-Length", body.length);
  if (encoding) response.setHeader("Content-Encoding", encoding);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * Weak comparison: a proxy in between may have weakened the tag.
 *
 * @param {string | undefined} header
 * @param {string} etag
 */
function matches(header, etag) {
  return (header ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

/**
 * @param {http.ServerResponse} response
 * @param {object} config
 */
function sendConfig(response, config) {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
  response.end(JSON.stringify(config));
}

/**
 * @param {http.ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${text}\n`);
}
