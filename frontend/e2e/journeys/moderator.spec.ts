import { ModerationPage } from "../pages/moderation-page.ts";
import { Draft, draftProject } from "../support/drafts.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

test("a moderator reads what changed and publishes it", async ({ page, request }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const title = `Marché communal ${mark}`;
  const project = await draftProject(request, `Marché ${mark}`);
  await project.submit();
  await project.sendBack("Donnez un titre complet.");
  await project.change({ titles: { fr: title } });
  await project.submit();
  expect((await request.get(project.path)).status()).toBe(404);

  await page.goto("/moderation");
  await signInAs(page, people.moderator);
  await expectPage(page, "Modération");
  await expectAccessible(page);
  const desk = new ModerationPage(page);
  await desk.review(title);

  await expectPage(page, title);
  const titles = desk.field("Titre");
  await expect(titles).toContainText(`Marché ${mark}`);
  await expect(titles).toContainText(title);
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);

  await desk.publish.click();
  await expect(page.getByText("La fiche est publiée", { exact: false })).toBeVisible();
  expect((await request.get(project.path)).status()).toBe(200);
});

test("a decision about what has changed meanwhile is not carried out", async ({
  page,
  request,
}) => {
  const title = `Forage ${crypto.randomUUID().slice(0, 8)}`;
  const project = await draftProject(request, title);
  await project.submit();

  await page.goto(`/moderation/fiche/projects/${project.slug}`);
  await signInAs(page, people.moderator);
  await expectPage(page, title);
  const desk = new ModerationPage(page);
  await expect(desk.publish).toBeVisible();

  await project.change({ triennial: true });
  await desk.publish.click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Quelqu’un a modifié cette fiche");
  expect((await request.get(project.path)).status()).toBe(404);

  await alert.getByRole("button", { name: "Relire la fiche" }).click();
  await expect(desk.field("Plan triennal")).toContainText("oui");
  await desk.reason.fill("Précisez le lieu.");
  await desk.sendBack.click();
  await expect(page.getByText("La fiche est renvoyée", { exact: false })).toBeVisible();
});

test("a moderator merges two partners and takes it back", async ({ page, request }) => {
  const mark = crypto.randomUUID().slice(0, 8);
  const [kept, merged] = [`Association ${mark}`, `Collectif ${mark}`];
  const body = (name: string) => ({ names: { fr: name }, type: "ngo", country: "FR" });
  const first = await Draft.of(request, "partners", body(kept));
  const second = await Draft.of(request, "partners", body(merged));
  await first.publish();
  await second.publish();

  await page.goto("/moderation/doublons");
  await signInAs(page, people.moderator);
  await expectPage(page, "Modération");
  await expectAccessible(page);
  const desk = new ModerationPage(page);
  await desk.choosePair(kept, merged);
  await expectPage(page, "Fusionner deux organisations");
  await desk.keep(kept);
  await expect(page.getByText("Rien n’est encore fait", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await desk.merge(merged, kept);

  const old = await request.get(`/api/v1/partners/${second.slug}`, { maxRedirects: 0 });
  expect(old.status()).toBe(301);
  expect(old.headers().location).toContain(first.slug);

  await page.goto("/moderation/doublons");
  await desk.undo(merged);
  const back = await request.get(`/api/v1/partners/${second.slug}`, { maxRedirects: 0 });
  expect(back.status()).toBe(200);
});

test("the desk is closed to an editor, in plain words", async ({ page }) => {
  await page.goto("/moderation");
  await signInAs(page, people.editorOfPontcharra);
  await expect(page.getByText(/réservée aux personnes qui modèrent/)).toBeVisible();
  await expectAccessible(page);
});

for (const path of ["/moderation/fiches", "/moderation/themes", "/moderation/comptes"]) {
  test(`${path} can be read by everybody who moderates`, async ({ page }) => {
    await page.goto(path);
    await signInAs(page, people.moderator);
    await expectPage(page, "Modération");
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
  });
}

test("a moderator sees who belongs to a partner, as Keycloak has it", async ({ page }) => {
  await page.goto("/membres/pontcharra");
  await signInAs(page, people.moderator);
  await expectPage(page, /^Membres de/);
  await expect(page.getByRole("row", { name: /rédaction/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
});
