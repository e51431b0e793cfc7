import { expect, type Locator, type Page } from "@playwright/test";

/** The moderators' desk: the queue, one record under review, and the doubles. */
export class ModerationPage {
  readonly publish: Locator;
  readonly sendBack: Locator;
  readonly reason: Locator;

  constructor(private readonly page: Page) {
    this.publish = page.getByRole("button", { name: "Publier" });
    this.sendBack = page.getByRole("button", { name: "Renvoyer à l’auteur" });
    this.reason = page.getByRole("textbox", { name: "Raison" });
  }

  /** Opens a record from the queue, however far down it waits. */
  async review(title: string): Promise<void> {
    const link = this.page.getByRole("link", { name: title });
    const more = this.page.getByRole("button", { name: "Afficher la suite" });
    await expect(link.or(more).first()).toBeVisible();
    while (!(await link.isVisible()) && (await more.isVisible())) await more.click();
    await link.click();
  }

  /** One field of the difference, with its two sides. */
  field(name: string): Locator {
    return this.page
      .locator("#difference")
      .locator("div.difference")
      .filter({ has: this.page.getByRole("heading", { name, exact: true }) });
  }

  async choosePair(first: string, second: string): Promise<void> {
    await this.choose("Première organisation", first);
    await this.choose("Seconde organisation", second);
    await this.page.getByRole("link", { name: `Comparer ${first} et ${second}` }).click();
  }

  async keep(name: string): Promise<void> {
    await this.page.getByRole("radio", { name, exact: true }).check();
  }

  async merge(merged: string, kept: string): Promise<void> {
    await this.page.getByRole("button", { name: `Fondre « ${merged} » dans « ${kept} »` }).click();
    await expect(
      this.page.getByText(`« ${merged} » fait maintenant partie de « ${kept} ».`),
    ).toBeVisible();
  }

  async undo(merged: string): Promise<void> {
    await this.page.getByRole("button", { name: `Annuler la fusion de ${merged}` }).click();
    await expect(
      this.page.getByText(/La fusion est annulée/).or(this.undone(merged)),
    ).toBeVisible();
  }

  private undone(merged: string): Locator {
    return this.page
      .getByRole("article")
      .filter({ hasText: merged })
      .getByText(/^Annulée le/);
  }

  private async choose(label: string, name: string): Promise<void> {
    const box = this.page.getByRole("combobox", { name: label });
    await box.fill(name);
    await this.page.getByRole("option", { name: new RegExp(name) }).click();
  }
}
