import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { APIRequestContext } from "@playwright/test";
import type { Person } from "./people.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A token of this person from the real Keycloak, as their browser would get it. */
export async function tokenOf({ email, password }: Person): Promise<string> {
  const script = `${root}backend/local/token.mjs`;
  const { stdout } = await promisify(execFile)("node", [script, "--name", "test", email, password]);
  return stdout.trim();
}

/** What the scripts that started the stack wrote down about it: addresses and the test profile's passwords. */
export function stackSetting(name: string): string {
  const home = process.env.PASSERELLE_HOME ?? `${root}.local`;
  const settings: unknown = JSON.parse(readFileSync(`${home}/test/services.json`, "utf8"));
  const value: unknown = settings instanceof Object ? Reflect.get(settings, name) : undefined;
  if (typeof value !== "string") throw new Error(`The test stack says nothing of ${name}.`);
  return value;
}

export interface Call {
  token?: string;
  body?: unknown;
  type?: string;
  headers?: Record<string, string>;
}

/** A request as a machine makes it, with a problem's language fixed to English. */
export function call(
  request: APIRequestContext,
  method: string,
  path: string,
  { token, body, type, headers }: Call = {},
) {
  return request.fetch(path, {
    method,
    headers: {
      "Accept-Language": "en",
      ...(body === undefined ? {} : { "Content-Type": type ?? "application/json" }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { data: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}
