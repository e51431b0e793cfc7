import type { Locator, Page } from "@playwright/test";

/** The header and footer around every page. */
export class Shell {
  readonly signIn: Locator;
  readonly account: Locator;
  readonly search: Locator;
  readonly menu: Locator;

  constructor(private readonly page: Page) {
    const header = page.getByRole("banner");
    this.signIn = header.getByRole("button", { name: /^(Se connecter|Sign in|Accedi)$/ });
    this.account = header.locator("details > summary");
    this.search = header.getByRole("searchbox").or(header.getByRole("combobox"));
    this.menu = header.getByRole("button", { name: "Menu" });
  }

  async speak(language: "Français" | "English" | "Italiano"): Promise<void> {
    await this.page.getByRole("banner").getByRole("link", { name: language }).click();
  }

  async go(section: string): Promise<void> {
    if (await this.menu.isVisible()) await this.menu.click();
    await this.page.getByRole("banner").getByRole("link", { name: section, exact: true }).click();
  }
}
