import { expect, type Locator, type Page } from "@playwright/test";

/** The dialogs in which indicators and their values are written. */
export class IndicatorForm {
  constructor(private readonly page: Page) {}

  async add(title: string, unit: string, baseline: string): Promise<void> {
    await this.page.getByRole("button", { name: "Ajouter un indicateur" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Ajouter un indicateur" });
    await dialog.getByRole("textbox", { name: "Ce qui est mesuré" }).fill(title);
    await dialog.getByRole("textbox", { name: "Unité" }).fill(unit);
    await dialog.getByRole("textbox", { name: /Point zéro/ }).fill(baseline);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await expect(this.page.getByRole("heading", { name: title })).toBeVisible();
  }

  async addResult(title: string): Promise<void> {
    await this.page.getByRole("button", { name: "Ajouter un résultat" }).click();
    const dialog = this.page.getByRole("dialog", { name: "Ajouter un résultat" });
    await dialog.getByRole("textbox", { name: "Ce qui doit être atteint" }).fill(title);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await expect(this.lineOf(title)).toBeVisible();
  }

  /** Pulls a link of the chain by its handle above another one. */
  async dragAbove(title: string, other: string): Promise<void> {
    const handle = await this.lineOf(title).locator(".chain__handle").boundingBox();
    const target = await this.lineOf(other).boundingBox();
    if (!handle || !target) throw new Error("The chain cannot be seen.");
    const { mouse } = this.page;
    await mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await mouse.down();
    await mouse.move(handle.x + 10, target.y + 4, { steps: 5 });
    await mouse.up();
  }

  /** The links of the chain from top to bottom. */
  get chain(): Locator {
    return this.page.locator(".chain__line");
  }

  private lineOf(title: string): Locator {
    return this.chain.filter({ hasText: title });
  }

  async addValue(title: string, year: string, actual: string): Promise<void> {
    await this.page.getByRole("button", { name: `Ajouter une valeur : ${title}` }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog
      .getByRole("group", { name: /Début de la période/ })
      .getByRole("textbox", { name: "Année" })
      .fill(year);
    await dialog.getByRole("textbox", { name: /Valeur constatée/ }).fill(actual);
    await dialog.getByRole("button", { name: "Enregistrer" }).click();
    await expect(
      this.page
        .getByRole("table", { name: `Valeurs par période : ${title}` })
        .getByRole("row", { name: new RegExp(`^${year}`) }),
    ).toContainText(actual);
  }
}
