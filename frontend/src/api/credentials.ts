/**
 * Who the requests speak for. The session fills this in after sign-in; an anonymous reader's
 * requests carry nothing, and none of the login code is loaded.
 */
export interface Credentials {
  accessToken: () => string | undefined;
  /** A new token after a refusal, or undefined when signing in again is the only way. */
  renew: () => Promise<string | undefined>;
  /** Slug of the partner acted for. */
  actingFor: () => string | undefined;
}

const anonymous: Credentials = {
  accessToken: () => undefined,
  renew: async () => undefined,
  actingFor: () => undefined,
};

let current = anonymous;

export function setCredentials(next: Credentials): void {
  current = next;
}

export function forgetCredentials(): void {
  current = anonymous;
}

export function credentials(): Credentials {
  return current;
}
