import { defineConfig } from "@playwright/test";

// The real stack is started by `make test`; this only knows where it is.
export default defineConfig({
  testDir: "e2e/journeys",
  outputDir: "test-results",
  workers: 1,
  // A journey that passes at the second try has a defect: it is not hidden.
  retries: 0,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.PASSERELLE_WEB_URL ?? "http://localhost:8080",
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    // A page kept by the service worker must not answer for the one under test; the journey that
    // goes offline allows it.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: process.env.PASSERELLE_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
