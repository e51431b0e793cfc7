/** A refusal of the API, as RFC 9457 describes it. */
export interface Violation {
  field: string;
  code: string;
  message: string;
}

export class ProblemError extends Error {
  override readonly name = "ProblemError";

  constructor(
    readonly status: number,
    /** Stable address of the kind of problem; its last segment is what the code switches on. */
    readonly type: string,
    readonly title: string,
    readonly detail: string | undefined,
    readonly violations: readonly Violation[],
    /** Everything the answer held, for the members that one kind of problem alone has. */
    readonly body: Readonly<Record<string, unknown>>,
  ) {
    super(detail ?? title);
  }

  /** 'https://…/problems/stale-version' is 'stale-version'. */
  get kind(): string {
    return this.type.split("/").at(-1) ?? this.type;
  }
}

/** No answer came: no network, or nothing listening. Worth trying again. */
export class NetworkError extends Error {
  override readonly name = "NetworkError";
}

export async function problemOf(response: Response): Promise<ProblemError> {
  const body = await readObject(response);
  return new ProblemError(
    response.status,
    textOr(body.type, "about:blank"),
    textOr(body.title, response.statusText),
    typeof body.detail === "string" ? body.detail : undefined,
    Array.isArray(body.violations) ? body.violations.filter(isViolation) : [],
    body,
  );
}

async function readObject(response: Response): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await response.json();
    return isObject(body) ? body : {};
  } catch {
    // A proxy in between may answer with a page of its own: the status is all there is.
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isViolation(value: unknown): value is Violation {
  return (
    isObject(value) &&
    typeof value.field === "string" &&
    typeof value.message === "string" &&
    typeof value.code === "string"
  );
}

function textOr(value: unknown, fallback: string): string {
  return typeof value === "string" && value !== "" ? value : fallback;
}
