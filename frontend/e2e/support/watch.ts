import type { Page } from "@playwright/test";

/** Writes down what a page does that none of ours may: ask a third party, crash, break its own policy. */
export function watch(page: Page, ourAddresses: readonly (string | undefined)[]): string[] {
  const allowed = new Set(ourAddresses.flatMap((url) => (url ? [new URL(url).origin] : [])));
  const faults: string[] = [];
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && !allowed.has(url.origin)) {
      faults.push(`request to ${url.origin}`);
    }
  });
  page.on("pageerror", (error) => faults.push(`crash: ${error.message}`));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  return faults;
}

/** The pages and the accounts of this run. */
export const ourAddresses = (baseURL: string | undefined) => [
  baseURL,
  process.env.PASSERELLE_KEYCLOAK_URL ?? "http://localhost:8180",
];
