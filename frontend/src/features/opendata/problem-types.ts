/** The kinds of refusal, by the last part of their address, with the status they come with. */
export const problemTypes = {
  "malformed-request": 400,
  "unknown-parameter": 400,
  "bad-parameter": 400,
  "not-signed-in": 401,
  "right-missing": 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-acceptable": 406,
  conflict: 409,
  "possible-double": 409,
  "stale-version": 412,
  "body-too-large": 413,
  "unsupported-media-type": 415,
  "rule-broken": 422,
  "idempotency-key-reused": 422,
  "version-required": 428,
  "too-many-requests": 429,
  "headers-too-large": 431,
  "internal-error": 500,
  unavailable: 503,
} as const;

export type ProblemCode = keyof typeof problemTypes;

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problemTypes, code);
}

export const problemCodes = Object.keys(problemTypes).filter(isProblemCode);
