import { Shell } from "../pages/shell.ts";
import { SignInPage } from "../pages/sign-in-page.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

test("an officer signs in, comes back to the page left, and a reload keeps the session", async ({
  page,
}) => {
  await page.goto("/aide#publier");
  await signInAs(page, people.editorOfPontcharra);
  await expectPage(page, "Aide");
  await expect(page).toHaveURL(/\/aide#publier$/);

  await page.reload();
  await expect(new Shell(page).account).toBeVisible();
  await expectAccessible(page);
});

test("Keycloak speaks the language of the page", async ({ page }) => {
  await page.goto("/aide?lang=it");
  await new Shell(page).signIn.click();
  await new SignInPage(page).expectLanguage("it");
});

test("signing out forgets everything", async ({ page }) => {
  await page.goto("/aide");
  await signInAs(page, people.editorOfPontcharra);
  await new Shell(page).account.click();
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  // By way of Keycloak, which ends its session too, to the home page.
  await page.waitForURL((url) => url.pathname === "/");

  await expect(new Shell(page).signIn).toBeVisible();
  await page.reload();
  await expect(new Shell(page).signIn).toBeEnabled();
});

test("a reader without an account loads no login code", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  await page.goto("/aide");
  await expectPage(page, "Aide");
  expect(scripts.filter((url) => /login|config\.json|openid/.test(url))).toEqual([]);
});

test("an ended session is mended in a window beside the page, which keeps what was typed", async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.goto("/aide");
  await signInAs(page, people.editorOfPontcharra);
  const shell = new Shell(page);
  await shell.search.fill("Dembela");

  // Keycloak closes the session: no cookie, and the refresh token is refused.
  await context.clearCookies();
  await page.route("**/protocol/openid-connect/token", (route) =>
    route.fulfill({ status: 400, json: { error: "invalid_grant" } }),
  );
  // Just past the moment at which the page renews, thirty seconds before the end: further on, the next token would be
  // over for this clock before it is used.
  await page.clock.fastForward("04:35");
  await expect(page.getByText("Votre session est terminée.")).toBeVisible();
  await expectAccessible(page);
  await page.unroute("**/protocol/openid-connect/token");

  const beside = page.waitForEvent("popup");
  await page.getByRole("button", { name: "Se reconnecter" }).click();
  const popup = await beside;
  await new SignInPage(popup).signIn(people.editorOfPontcharra);

  await expect(page.getByText("Votre session est terminée.")).toBeHidden();
  expect(popup.isClosed()).toBe(true);
  await expect(shell.search).toHaveValue("Dembela");
});
