import { expect, type Locator, type Page } from "@playwright/test";
import type { Person } from "../support/people.ts";

/** Keycloak's own pages: first the address, then the password. */
export class SignInPage {
  readonly email: Locator;
  readonly password: Locator;

  constructor(private readonly page: Page) {
    this.email = page.locator("#username");
    this.password = page.locator("#password");
  }

  async signIn({ email, password }: Person): Promise<void> {
    await this.email.fill(email);
    if (!(await this.password.isVisible())) await this.next();
    await this.password.fill(password);
    await this.next();
  }

  private async next(): Promise<void> {
    await this.page.locator("#kc-login, [type=submit]").first().click();
  }

  async expectLanguage(language: "fr" | "en" | "it"): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }
}
