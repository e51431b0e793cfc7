import { test as base, expect } from "@playwright/test";
import { ourAddresses, watch } from "./watch.ts";

interface Watched {
  /** Fails a journey whose page asks somebody else for anything, or breaks its own rules. */
  watched: void;
}

/** Every journey runs under watch: no request to a third party, no crash, no refused style or script. */
export const test = base.extend<Watched>({
  watched: [
    async ({ page, baseURL }, use) => {
      const faults = watch(page, ourAddresses(baseURL));
      await use();
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
