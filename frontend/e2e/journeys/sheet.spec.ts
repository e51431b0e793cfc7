import { textOfDocx } from "../support/docx.ts";
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

  await test.step("and so does the report of the whole project", async () => {
    await page.getByRole("button", { name: "Rapport financier et technique" }).click();
    const dialog = page.getByRole("dialog", { name: "Rapport financier et technique" });
    await dialog.getByRole("radio", { name: "Tout le projet" }).check();
    const loadingReport = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "Télécharger le rapport" }).click();
    const report = await textOfDocx(await (await loadingReport).path());
    const total = await funding.locator("tfoot td").last().innerText();
    const told = [
      await page.getByRole("heading", { level: 1 }).innerText(),
      ...(await page.locator("#partenaires").getByRole("link").allInnerTexts()),
      ...(await funding.locator("tbody th").allInnerTexts()),
      total.replace("€", ""),
    ];
    for (const text of told.filter((each) => each !== "#")) expect(report).toContain(plain(text));
  });
});
