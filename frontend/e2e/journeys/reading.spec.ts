import { Shell } from "../pages/shell.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";

const pages = [
  ["/a-propos", "À propos de Passerelle"],
  ["/aide", "Aide"],
  ["/accessibilite", "Déclaration d’accessibilité"],
  ["/mentions-legales", "Mentions légales et licences"],
  ["/nulle-part", "Cette page n’existe pas"],
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [path, heading] of pages) {
      test(`${path} can be read by everybody`, async ({ page }) => {
        await page.goto(path);
        await expectPage(page, heading);
        await expectAccessible(page);
      });
    }
  });
}

test("pages fit a phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path, heading] of pages) {
    await page.goto(path);
    await expectPage(page, heading);
    await expectNoSidewaysScroll(page);
  }
});

test("the language is chosen once and kept", async ({ page }) => {
  await page.goto("/aide");
  await new Shell(page).speak("Italiano");
  await expectPage(page, "Aiuto");
  await expect(page).toHaveTitle("Aiuto – Passerelle");

  await page.goto("/a-propos");
  await expectPage(page, "Che cos’è Passerelle");
  await expect(page.locator("html")).toHaveAttribute("lang", "it");
});

test("the keyboard reaches the content and says where one arrived", async ({ page }) => {
  await page.goto("/a-propos");
  await expectPage(page, "À propos de Passerelle");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller au contenu" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();

  await page.getByRole("contentinfo").getByRole("link", { name: "Aide" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Aide" })).toBeFocused();
});

test("the address of a part of a record opens at that part", async ({ page }) => {
  await page.goto("/projets/planification-communale-partagee-et-resiliente-au-sud-mali#historique");
  await expect(page.getByRole("heading", { level: 2, name: "Historique" })).toBeInViewport();
});
