import { expect, type Page } from "@playwright/test";
import { Shell } from "../pages/shell.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import type { Person } from "./people.ts";

/** Through the real pages, from wherever one is; comes back there. */
export async function signInAs(page: Page, person: Person): Promise<void> {
  const shell = new Shell(page);
  await shell.signIn.click();
  await new SignInPage(page).signIn(person);
  await expect(shell.account).toBeVisible();
}
