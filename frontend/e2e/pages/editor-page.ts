import { expect, type Locator, type Page } from "@playwright/test";

/** The editor of a project: its parts, its state line, submitting. */
export class EditorPage {
  readonly state: Locator;
  readonly submit: Locator;

  constructor(private readonly page: Page) {
    this.state = page.locator(".editor-state");
    this.submit = page.getByRole("button", { name: "Soumettre" });
  }

  async open(id: string): Promise<void> {
    await this.page.goto(`/mon-espace/projets/${id}/modifier`);
    await expect(this.section("Titre et résumé")).toBeVisible();
  }

  /** The project's id, which is part of the editor's address. */
  id(): string {
    return new URL(this.page.url()).pathname.split("/")[3] ?? "";
  }

  async go(section: string): Promise<void> {
    await this.page
      .getByRole("navigation", { name: "Rubriques de la fiche" })
      .getByRole("link", { name: new RegExp(`^${section}`) })
      .click();
    await expect(this.section(section)).toBeVisible();
  }

  section(title: string): Locator {
    return this.page.getByRole("heading", { level: 2, name: title });
  }

  text(label: string | RegExp): Locator {
    return this.page.getByRole("textbox", { name: label });
  }

  async expectSaved(): Promise<void> {
    await expect(this.state).toContainText(/^Enregistré à/);
  }

  async expectKept(): Promise<void> {
    await expect(this.state).toContainText("Gardé sur cet appareil");
  }

  /** Chooses in a box with suggestions. */
  async choose(box: Locator, query: string, option: string | RegExp): Promise<void> {
    await box.fill(query);
    await this.page.getByRole("option", { name: option }).first().click();
  }
}
