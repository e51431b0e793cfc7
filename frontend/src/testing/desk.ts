import { vi } from "vitest";

/** The room of a desk: every media query about width holds. Without it a test is on a phone. */
export function onDesk(): void {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}
