import { test as base, expect } from "@playwright/test";

interface Watched {
  /** Fails a journey whose page asks somebody else for anything, or breaks its own rules. */
  watched: void;
}

/** Every journey runs under watch: no request to a third party, no crash, no refused style or script. */
export const test = base.extend<Watched>({
  watched: [
    async ({ page, baseURL }, use) => {
      const allowed = new Set(
        [baseURL, process.env.PASSERELLE_KEYCLOAK_URL ?? "http://localhost:8180"].flatMap((url) =>
          url ? [new URL(url).origin] : [],
        ),
      );
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
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
