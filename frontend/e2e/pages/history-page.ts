import { expect, type Locator, type Page } from "@playwright/test";

/** All changes of a record, and the way back to before one of them. */
export class HistoryPage {
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole("dialog", { name: "Rétablir la version d’avant ?" });
  }

  /** The latest change of these fields. */
  entry(fields: string): Locator {
    return this.page
      .getByRole("article")
      .filter({ has: this.page.getByText(fields, { exact: true }) })
      .first();
  }

  async askToUndo(fields: string): Promise<void> {
    await this.entry(fields)
      .getByRole("button", { name: /^Rétablir la version d’avant/ })
      .click();
    await expect(this.dialog.getByRole("button", { name: "Rétablir cette version" })).toBeVisible();
  }

  async restore(): Promise<void> {
    await this.dialog.getByRole("button", { name: "Rétablir cette version" }).click();
    await expect(this.page.getByText("La version d’avant est rétablie.")).toBeVisible();
  }
}
