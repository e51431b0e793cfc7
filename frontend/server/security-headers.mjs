/**
 * What every page is sent with. Nothing may be loaded from elsewhere; Keycloak alone may be talked
 * to (fetch) and framed (the hidden frame that restores a session).
 *
 * @param {{ keycloakOrigin: string, framing: "none" | "self" | "anywhere", tls?: boolean }} options
 * @returns {Record<string, string>}
 */
export function securityHeaders({ keycloakOrigin, framing, tls = false }) {
  const frameAncestors = { none: "'none'", self: "'self'", anywhere: "*" }[framing];
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self' ${keycloakOrigin}`,
    `frame-src 'self' ${keycloakOrigin}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action 'self' ${keycloakOrigin}`,
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");
  return {
    "Content-Security-Policy": policy,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "Cross-Origin-Opener-Policy": "same-origin-allow-popups",
    ...(tls ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
