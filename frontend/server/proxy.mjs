import http from "node:http";
import https from "node:https";

// Meaningful between two neighbours only (RFC 9110, 7.6.1).
const hopByHop = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
]);

/**
 * Hands a request on to the API and streams the answer back, headers untouched.
 *
 * @param {URL} target
 */
export function createProxy(target) {
  const client = target.protocol === "https:" ? https : http;
  const agent = new client.Agent({ keepAlive: true, maxSockets: 256 });

  /**
   * @param {http.IncomingMessage} request
   * @param {http.ServerResponse} response
   */
  return function proxy(request, response) {
    const upstream = client.request(
      {
        protocol: target.protocol,
        hostname: target.hostname,
        port: target.port,
        path: request.url,
        method: request.method,
        headers: forwardedHeaders(request, target),
        agent,
      },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, rawHeaders(answer.rawHeaders));
        answer.pipe(response);
        answer.on("error", () => response.destroy());
      },
    );
    upstream.on("error", () => {
      if (response.headersSent) response.destroy();
      else sendUnavailable(response, request.url ?? "/");
    });
    // A reader who left must not keep the API at work.
    response.on("close", () => {
      if (!response.writableFinished) upstream.destroy();
    });
    request.pipe(upstream);
  };
}

/**
 * @param {http.IncomingMessage} request
 * @param {URL} target
 * @returns {http.OutgoingHttpHeaders}
 */
function forwardedHeaders(request, target) {
  /** @type {http.OutgoingHttpHeaders} */
  const headers = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (!hopByHop.has(name)) headers[name] = value;
  }
  const peer = request.socket.remoteAddress ?? "";
  const before = request.headers["x-forwarded-for"];
  headers.host = target.host;
  headers["x-forwarded-for"] = before ? `${before}, ${peer}` : peer;
  headers["x-forwarded-host"] ??= request.headers.host ?? "";
  headers["x-forwarded-proto"] ??= "http";
  return headers;
}

/**
 * Keeps the order, the case and the repetition of the API's own headers.
 *
 * @param {string[]} raw
 * @returns {string[]}
 */
function rawHeaders(raw) {
  const kept = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] ?? "";
    if (!hopByHop.has(name.toLowerCase())) kept.push(name, raw[index + 1] ?? "");
  }
  return kept;
}

/**
 * @param {http.ServerResponse} response
 * @param {string} instance
 */
function sendUnavailable(response, instance) {
  const problem = {
    type: "about:blank",
    title: "Service unavailable",
    status: 503,
    detail: "The API does not answer at the moment.",
    instance,
  };
  response.writeHead(503, {
    "Content-Type": "application/problem+json",
    "Retry-After": "5",
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  });
  response.end(JSON.stringify(problem));
}
