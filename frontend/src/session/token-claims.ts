import type { MembershipRole } from "./session-store";

interface Organisation {
  /** The partner's slug when its space was opened. */
  alias: string;
  role: MembershipRole | undefined;
}

interface TokenClaims {
  organisations: Organisation[];
  roles: string[];
}

/** The strongest first, as in the API. */
const groups: readonly [string, MembershipRole][] = [
  ["/admins", "admin"],
  ["/editors", "editor"],
  ["/reporters", "reporter"],
];

/**
 * What the access token says of the person. Only for showing the right things: what one may do is
 * decided by the API.
 */
export function readToken(token: string): TokenClaims {
  const claims = payloadOf(token);
  return {
    organisations: Object.entries(objectOf(claims.organization)).map(([alias, organisation]) => ({
      alias,
      role: roleIn(objectOf(organisation).groups),
    })),
    roles: stringsOf(objectOf(claims.realm_access).roles),
  };
}

function roleIn(memberOf: unknown): MembershipRole | undefined {
  const names = stringsOf(memberOf);
  return groups.find(([group]) => names.includes(group))?.[1];
}

function payloadOf(token: string): Record<string, unknown> {
  const payload = token.split(".")[1];
  if (!payload) return {};
  try {
    const bytes = Uint8Array.from(
      atob(payload.replaceAll("-", "+").replaceAll("_", "/")),
      (character) => character.charCodeAt(0),
    );
    return objectOf(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
