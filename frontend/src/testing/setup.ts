import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { i18n, startI18n } from "@/i18n";
import { anonymous, setSession } from "@/session/session-store";
import { fillJsdomGaps } from "./jsdom-gaps";
import { server } from "./server";

fillJsdomGaps();
// A page comes in several files, and the machine may be busy with other tests.
configure({ asyncUtilTimeout: 5000 });

beforeAll(async () => {
  server.listen({ onUnhandledRequest: "error" });
  await startI18n("fr");
});

beforeEach(async () => {
  if (i18n.language !== "fr") await i18n.changeLanguage("fr");
});

afterEach(() => {
  cleanup();
  server.resetHandlers();
  setSession(anonymous);
  localStorage.clear();
  window.history.replaceState(null, "", "/");
});

afterAll(async () => {
  server.close();
  // Preact looks after its last effects up to a tenth of a second later, when this page is gone already.
  await new Promise((resolve) => setTimeout(resolve, 120));
});
