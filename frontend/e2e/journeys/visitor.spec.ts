import { ProjectPage } from "../pages/project-page.ts";
import { Shell } from "../pages/shell.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";

const title = "Planification communale partagée et résiliente au Sud-Mali";

test.describe("a visitor on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("finds Dembela, opens it from the map, reads the funding, switches to Italian, prints", async ({
    page,
  }) => {
    await page.goto("/");
    await expectPage(page, /atlas/i);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await page.goto("/?q=dembéla");
    const list = page.getByRole("tabpanel", { name: "Liste" });
    await expect(list.getByRole("link", { name: title })).toBeVisible();

    await page.getByRole("tab", { name: "Carte" }).click();
    // Its neighbour in the same project: of a town with many projects the map names the latest only.
    const territory = page.getByRole("button", { name: /^Blendio,/ });
    await territory.focus();
    await page.keyboard.press("Enter");
    const panel = page.getByRole("region", { name: "Blendio" });
    await panel.getByRole("link", { name: title }).click();
    await expectPage(page, title);

    const project = new ProjectPage(page);
    await expect(project.funding).toContainText("34 lignes");
    await expect(project.funding).toContainText("12 bailleurs");
    await expect
      .poll(() => project.fundingFoot())
      .toEqual(["119490", "133590", "127192", "380272"]);
    await expect(project.funding).toContainText(/3[\s\u202f]915/);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await new Shell(page).speak("Italiano");
    await expect(page.getByRole("heading", { level: 2, name: "Finanziamenti" })).toBeVisible();
    await expect
      .poll(() => project.fundingFoot())
      .toEqual(["119490", "133590", "127192", "380272"]);

    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "yes");
    });
    await page.getByRole("button", { name: "Stampa" }).click();
    await expect(page.locator("body")).toHaveAttribute("data-printed", "yes");
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("img", { name: /QR/ })).toBeVisible();
    const sheet = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });
});

test("the page, the API and the CSV give the same sum", async ({ request }) => {
  const found = await request.get("/api/v1/projects?q=dembela&sort=title");
  const { items } = await found.json();
  const project = items.find((item: { titles: { fr: string } }) => item.titles.fr === title);
  const lines = await (await request.get(`/api/v1/projects/${project.slug}/funding-lines`)).json();
  expect(lines.summary.currencies[0].total.amount).toBe("380272.00");

  const csv = await (
    await request.get(`/api/v1/projects/${project.slug}/funding-lines?format=csv`)
  ).text();
  const [header = "", ...rows] = csv.trim().split("\r\n");
  const amount = header.split(",").indexOf("amount");
  expect(rows).toHaveLength(34);
  const cells = (row: string) =>
    [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((match) => match[1] ?? "");
  expect(rows.reduce((sum, row) => sum + Number(cells(row)[amount]), 0)).toBe(380_272);
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [path, heading] of [
      ["/", /atlas/i],
      ["/projets", "Projets"],
      ["/partenaires", "Partenaires"],
      ["/partenaires/pontcharra", "Pontcharra"],
      ["/accords", "Accords et réseaux"],
      ["/evenements", "Événements et actualités"],
    ] as const) {
      test(`${path} can be read by everybody`, async ({ page }) => {
        await page.goto(path);
        await expectPage(page, heading);
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
      });
    }
  });
}
