import { expect, test } from "../support/fixtures.ts";
import { plain, textOfPdf } from "../support/pdf.ts";

const address = "/projets/planification-communale-partagee-et-resiliente-au-sud-mali";

test("the PDF sheet of a project says in French what its page says", async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const loading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Fiche PDF" }).click();
  const file = await loading;
  expect(file.suggestedFilename()).toMatch(/-fr\.pdf$/);
  const pages = await textOfPdf(await file.path());
  expect(pages.length).toBeLessThanOrEqual(2);
  const sheet = pages.join("");

  const funding = page.locator("#financements").getByRole("table").first();
  await expect(funding.locator("tfoot")).toBeVisible();
  const said = [
    await page.getByRole("heading", { level: 1 }).innerText(),
    ...(await page.locator("#partenaires").getByRole("link").allInnerTexts()),
    ...(await funding.locator("tfoot td").allInnerTexts()),
    ...(await funding.locator("tbody th").allInnerTexts()),
  ];
  expect(said.length).toBeGreaterThan(10);
  // Each heading has a link to itself.
  for (const text of said.filter((each) => each !== "#")) expect(sheet).toContain(plain(text));
});
