import type { APIRequestContext, Page } from "@playwright/test";
import { call, tokenOf } from "../support/api.ts";
import { draftProject } from "../support/drafts.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

const project = "planification-communale-partagee-et-resiliente-au-sud-mali";

interface Line {
  year: number;
  amount: { amount: string; currency: string };
  state: { code: string };
  side?: { code: string } | null;
}

async function linesOf(request: APIRequestContext): Promise<Line[]> {
  const answer = await call(request, "GET", `/api/v1/projects/${project}/funding-lines`);
  return (await answer.json()).items;
}

/** In cents, so that nothing is lost in adding. */
const cents = (lines: Line[]) =>
  lines.reduce((sum, { amount }) => sum + Math.round(Number(amount.amount) * 100), 0);

/** Digits alone, since each language groups them its own way: '113 103 €' is 11310300 cents. */
const shownCents = (text: string) => {
  const [whole = "", part = ""] = text.replaceAll(/[^\d,]/g, "").split(",");
  return Number(whole) * 100 + Number(part.padEnd(2, "0"));
};

const curveOf = (page: Page) => page.locator("#courbe");

test("the funding curve of a three-year project equals its lines", async ({ page, request }) => {
  const lines = await linesOf(request);
  await page.goto(`/projets/${project}#courbe`);
  const table = curveOf(page).getByRole("table");
  await expect(table).toBeVisible();

  for (const year of [2019, 2020, 2021]) {
    for (const [side, word] of [
      ["north", "Ici"],
      ["south", "Là-bas"],
    ] as const) {
      const own = lines.filter((line) => line.year === year && line.side?.code === side);
      const row = table.getByRole("row", { name: new RegExp(`^${year} ${word}`) });
      const secured = row.locator('[data-label="Acquis"]').getByRole("link").first();
      expect(shownCents(await secured.innerText()), `${year} ${side}`).toBe(cents(own));
      const share = row.locator('[data-label="Part"]');
      const whole = cents(lines.filter((line) => line.year === year));
      const shown = Number((await share.innerText()).replace(",", ".").replace(/[^\d.]/g, ""));
      expect(Math.abs(shown - (100 * cents(own)) / whole)).toBeLessThan(0.1);
    }
  }
  const total = table.locator('tfoot [data-label="Acquis"]').getByRole("link").first();
  expect(shownCents(await total.innerText())).toBe(cents(lines));

  await test.step("a figure opens exactly its lines", async () => {
    const row = table.getByRole("row", { name: /^2020 Ici/ });
    const wanted = lines.filter((line) => line.year === 2020 && line.side?.code === "north");
    await row.locator('[data-label="Acquis"]').getByRole("link").first().click();
    await expectPage(page, "Financements");
    const opened = page.locator("#lignes").getByRole("table");
    await expect(opened.getByRole("row")).toHaveCount(wanted.length + 1);
    const amounts = await opened.locator('[data-label="Montant"]').allInnerTexts();
    expect(amounts.reduce((sum, text) => sum + shownCents(text), 0)).toBe(cents(wanted));
    await expectAccessible(page);
  });

  await test.step("what is seen comes as a file, and fits a phone", async () => {
    const csv = await call(request, "GET", `/api/v1/projects/${project}/funding-curve?format=csv`);
    expect((await csv.text()).trim().split("\r\n")).toHaveLength(7);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`/projets/${project}#courbe`);
    await expect(curveOf(page).getByRole("table")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});

test("a partner writes what each side means to bring, and everybody sees what is missing", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const own = await draftProject(request, `Projet relais ${crypto.randomUUID().slice(0, 8)}`);
  await own.publish();
  await page.goto("/mon-espace");
  await signInAs(page, people.editorOfPontcharra);
  await page.goto(`/mon-espace/projets/${own.path.split("/").at(-1)}/modifier/plan`);
  await page.getByRole("textbox", { name: "Nouvelle année" }).fill("2031");
  await page.getByRole("button", { name: "Ajouter l’année" }).click();
  const cell = page.getByRole("textbox", { name: /^Ici \(Nord\), Argent, 2031$/ });
  await cell.fill("1 500");
  await cell.press("Enter");
  const abroad = page.getByRole("textbox", { name: /^Là-bas \(Sud\), En nature.*, 2031$/ });
  await abroad.fill("500");
  await abroad.press("Enter");
  await expectAccessible(page);
  await expect
    .poll(async () => {
      const plan = await call(request, "GET", `${own.path}/funding-plan`, {
        token: await tokenOf(people.editorOfPontcharra),
      });
      return (await plan.json()).amounts.length;
    })
    .toBe(2);

  await page.goto(`/projets/${own.slug}#courbe`);
  const row = curveOf(page).getByRole("row", { name: /^2031 Ici/ });
  await expect(row.locator('[data-label="Manque"]')).toHaveText(/1\s500/);
  await expect(row.locator('[data-label="Part prévue"]')).toHaveText(/75\s%/);
  await expectAccessible(page);
});

test("a citizen reads both sides, the one-percent ledger, and two projects beside each other", async ({
  page,
}) => {
  await page.goto(`/projets/${project}#objectifs`);
  const sheet = page.locator("#objectifs");
  await expect(sheet.getByRole("heading", { name: "Apports", exact: true })).toHaveCount(2);
  await expect(sheet.getByText(/380|361/).first()).toBeVisible();
  await expect(sheet.getByRole("link", { name: /^Le dire/ })).toHaveCount(0);
  await expectAccessible(page);

  await test.step("a figure of the ledger opens exactly its lines", async () => {
    await page.goto("/financements/un-pour-cent");
    await expectPage(page, "Registre des 1 %");
    await page.getByRole("link", { name: /^1\s%\seau$/ }).click();
    const row = page.getByRole("row", { name: /Pontcharra/ }).first();
    await expectAccessible(page);
    const lines = Number(await row.locator('[data-label="Lignes"]').innerText());
    await row.locator('[data-label="Total"]').getByRole("link").click();
    const opened = page.locator("#lignes").getByRole("table");
    await expect(opened.getByRole("row")).toHaveCount(lines + 1);
    await expect(opened.getByRole("columnheader", { name: /Dont 1/ })).toBeVisible();
  });

  await test.step("two projects are ticked and stand side by side, on a phone too", async () => {
    await page.goto("/projets");
    const ticks = page.getByRole("checkbox", { name: /^Comparer/ });
    await ticks.nth(0).check();
    await ticks.nth(1).check();
    await page.getByRole("link", { name: "Voir côte à côte" }).click();
    await expectPage(page, "Comparer des projets");
    await expect(page.getByRole("table")).not.toHaveCount(0);
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 800 });
    await page.reload();
    await expectPage(page, "Comparer des projets");
    await expect(page.getByRole("table").first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});
