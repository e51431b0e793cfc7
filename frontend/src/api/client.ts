import createClient from "openapi-fetch";
import { currentLanguage } from "@/i18n";
import { credentials } from "./credentials";
import { NetworkError, problemOf } from "./problem";
import type { paths } from "./schema";

/**
 * The one client of the API. Every refusal arrives as a thrown ProblemError, every lost answer as a
 * NetworkError, so that queries and forms handle two kinds of failure and no others.
 */
const options = {
  baseUrl: window.location.origin,
  // Filters repeat for 'or': ?country=ML&country=SN
  querySerializer: { array: { style: "form", explode: true } },
  fetch: send,
} as const;

export const api = createClient<paths, "application/json">(options);

/** The same client for what the API gives as GeoJSON: a list has that form too, so the type must say which is meant. */
export const geoApi = createClient<paths, "application/geo+json">(options);

async function send(request: Request): Promise<Response> {
  request.headers.set("Accept-Language", currentLanguage());
  const retry = credentials().accessToken() ? request.clone() : undefined;

  let response = await sendWith(credentials().accessToken(), request);
  if (response.status === 401 && retry) {
    const renewed = await credentials().renew();
    if (renewed) response = await sendWith(renewed, retry);
  }
  if (!response.ok && response.status !== 304) throw await problemOf(response);
  return response;
}

async function sendWith(token: string | undefined, request: Request): Promise<Response> {
  if (token) {
    request.headers.set("Authorization", `Bearer ${token}`);
    const actingFor = credentials().actingFor();
    if (actingFor) request.headers.set("Acting-For", actingFor);
  }
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new NetworkError("No answer", { cause });
  }
}

interface KeptRequest {
  method: "POST" | "PATCH" | "DELETE";
  /** Path on this site: '/api/v1/projects/…'. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends what was kept on the device: its address and body are data by then, and no longer typed. */
export function sendKept({ method, path, body, headers }: KeptRequest): Promise<Response> {
  const type = method === "PATCH" ? "application/merge-patch+json" : "application/json";
  return send(
    new Request(new URL(path, window.location.origin), {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { ...(body === undefined ? {} : { "Content-Type": type }), ...headers },
    }),
  );
}

/** A file that only those who are signed in may read, for a page to show. */
export async function fileAt(path: string, signal: AbortSignal): Promise<Blob> {
  const response = await send(
    new Request(new URL(path, window.location.origin), { headers: { Accept: "*/*" }, signal }),
  );
  return response.blob();
}

interface Answer<Data> {
  data?: Data;
  response: Response;
}

/** The body of an answer that has one. */
export async function dataOf<Data>(call: Promise<Answer<Data>>): Promise<NonNullable<Data>> {
  const { data, response } = await call;
  if (data === undefined || data === null) {
    throw new Error(`Empty answer from ${response.url}`);
  }
  return data;
}

export interface Versioned<Data> {
  data: Data;
  /** Sent back as If-Match, so that nobody overwrites what they have not seen. */
  etag: string | undefined;
}

export async function versionedOf<Data>(
  call: Promise<Answer<Data>>,
): Promise<Versioned<NonNullable<Data>>> {
  const answer = await call;
  const data = await dataOf(Promise.resolve(answer));
  return { data, etag: answer.response.headers.get("ETag") ?? undefined };
}

export function ifMatch(etag: string): { "If-Match": string } {
  return { "If-Match": etag };
}

/** Make it once per intention and keep it for every retry: the API then does the thing once. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}
