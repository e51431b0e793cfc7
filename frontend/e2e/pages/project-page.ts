import type { Locator, Page } from "@playwright/test";

/** A project as a reader sees it. */
export class ProjectPage {
  readonly funding: Locator;
  readonly fundingTable: Locator;

  constructor(page: Page) {
    this.funding = page.locator("#financements");
    this.fundingTable = this.funding.getByRole("table");
  }

  /** Digits only, since each language groups them its own way. */
  async fundingFoot(): Promise<string[]> {
    const cells = this.fundingTable.locator("tfoot").getByRole("cell");
    return (await cells.allInnerTexts()).map((text) => text.replace(/\D/g, ""));
  }
}
