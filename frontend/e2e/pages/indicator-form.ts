import { expect, type Page } from "@playwright/test";

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
