import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chromium,
  type BrowserContext,
  type Page,
  type PlaywrightWorkerOptions,
} from "@playwright/test";
import { ourAddresses, watch } from "./watch.ts";

/** A telephone whose browser can be closed and opened again: what it keeps lies in a folder. */
export class Phone {
  private context: BrowserContext | undefined;
  private readonly folder = mkdtempSync(join(tmpdir(), "passerelle-phone-"));
  private readonly faults: string[][] = [];

  constructor(
    private readonly baseURL: string | undefined,
    private readonly launchOptions: PlaywrightWorkerOptions["launchOptions"],
  ) {}

  async open({ offline }: { offline: boolean }): Promise<Page> {
    this.context = await chromium.launchPersistentContext(this.folder, {
      ...this.launchOptions,
      ...(this.baseURL ? { baseURL: this.baseURL } : {}),
      locale: "fr-FR",
      timezoneId: "Europe/Paris",
      serviceWorkers: "allow",
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await this.context.setOffline(offline);
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    page.setDefaultTimeout(15_000);
    this.faults.push(watch(page, ourAddresses(this.baseURL)));
    return page;
  }

  /** The page that is open. */
  get page(): Page {
    const page = this.context?.pages()[0];
    if (!page) throw new Error("The browser of the telephone is closed.");
    return page;
  }

  /** What its pages did that none of ours may. */
  allFaults(): string[] {
    return this.faults.flat();
  }

  async line(isThere: boolean): Promise<void> {
    await this.context?.setOffline(!isThere);
  }

  async close(): Promise<void> {
    await this.context?.close();
  }

  async throwAway(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
