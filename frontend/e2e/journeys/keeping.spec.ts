import type { APIRequestContext, Browser } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { HistoryPage } from "../pages/history-page.ts";
import { call } from "../support/api.ts";
import { Draft } from "../support/drafts.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people, type Person } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

/** Led by Pontcharra, with Dembela as operator: it takes part, and does not edit. */
async function projectOfTwo(request: APIRequestContext, title: string): Promise<Draft> {
  const idOf = async (slug: string) =>
    (await (await call(request, "GET", `/api/v1/partners/${slug}`)).json()).id;
  return Draft.of(request, "projects", {
    titles: { fr: title },
    summaries: { fr: "Un projet écrit pour cette épreuve." },
    status: "planned",
    themes: [{ code: "waste", priority: 1 }],
    places: [{ name: "Dembela", country: "ML", side: "south" }],
    partners: [
      { partnerId: await idOf("pontcharra"), side: "north", roles: ["lead"] },
      { partnerId: await idOf("commune-rurale-de-dembela"), side: "south", roles: ["operator"] },
    ],
  });
}

async function signedIn(browser: Browser, baseURL: string | undefined, person: Person) {
  const context = await browser.newContext({ baseURL, locale: "fr-FR", serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto("/aide");
  await signInAs(page, person);
  return page;
}

test("an admin shares a project, undoes a change of the partner abroad, takes the sharing back; a meeting is noted", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(240_000);
  const title = `Tri des déchets, essai ${Date.now()}`;
  const project = await projectOfTwo(request, title);
  const id = project.path.split("/").at(-1) ?? "";
  const north = new EditorPage(page);
  await page.goto("/aide");
  await signInAs(page, people.adminOfPontcharra);
  const abroad = await signedIn(browser, baseURL, people.editorOfDembela);
  const south = new EditorPage(abroad);

  await test.step("the partner abroad reads the draft and cannot change it", async () => {
    await abroad.goto(`/projets/${project.slug}`);
    await expectPage(abroad, title);
    await expect(abroad.getByRole("link", { name: "Qui peut modifier ?" })).toBeVisible();
    await expect(abroad.getByRole("link", { name: "Modifier", exact: true })).toHaveCount(0);
    await abroad.getByRole("link", { name: "Qui peut modifier ?" }).click();
    await expect(abroad.getByRole("row", { name: /^Commune rurale de Dembela/ })).toContainText(
      "Non",
    );
    await expect(abroad.getByRole("button", { name: /^Partager la modification/ })).toHaveCount(0);
  });

  await test.step("the admin shares the editing", async () => {
    await north.open(id);
    await north.go("Qui peut modifier");
    await page
      .getByRole("button", { name: "Partager la modification avec Commune rurale de Dembela" })
      .click();
    await expect(page.getByText(/peuvent maintenant modifier ce projet/)).toBeVisible();
    await expectAccessible(page);
    // The editor has the new version: what is written next is not refused.
    await north.go("Titre et résumé");
    await north.text("Résumé").fill("Le tri commence au marché.");
    await north.expectSaved();
  });

  await test.step("the partner abroad changes the title", async () => {
    await abroad.goto(`/projets/${project.slug}`);
    await abroad.getByRole("link", { name: "Modifier", exact: true }).click();
    await expect(south.text("Titre")).toHaveValue(title);
    await south.text("Titre").fill("Titre par mégarde");
    await south.expectSaved();
  });

  await test.step("the admin sees who changed what, and brings the title back", async () => {
    await page.getByRole("link", { name: "Historique de la fiche" }).click();
    await expectPage(page, "Historique");
    const history = new HistoryPage(page);
    await expect(history.entry("Titre")).toContainText("Commune rurale de Dembela");
    await history.entry("Titre").getByText("Voir ce qui a changé").click();
    await expect(history.entry("Titre").getByText("Titre par mégarde")).toBeVisible();
    await history.askToUndo("Titre");
    await expect(history.dialog).toContainText("Titre par mégarde");
    await expect(history.dialog).toContainText(title);
    await expectAccessible(page);
    await history.restore();
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  await test.step("the admin takes the editing back", async () => {
    await north.open(id);
    await expect(north.text("Titre")).toHaveValue(title);
    await north.go("Qui peut modifier");
    await page.getByRole("button", { name: /^Reprendre la modification à/ }).click();
    await expect(page.getByText(/ne modifie plus ce projet/)).toBeVisible();
    await abroad.goto(`/mon-espace/projets/${id}/modifier`);
    await expect(abroad.getByRole("alert")).toBeVisible();
  });

  await test.step("a meeting about the project is written and submitted", async () => {
    await page.goto(`/projets/${project.slug}`);
    await page.getByRole("link", { name: "Ajouter un événement" }).click();
    await expectPage(page, "Nouvel événement");
    await expect(page.getByText(`Au sujet de : ${title}`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("textbox", { name: "Titre" }).fill("Atelier sur le tri");
    await page.getByRole("combobox", { name: "Nature" }).selectOption({ label: "Atelier" });
    await page.getByRole("button", { name: "Commencer l’événement" }).click();
    await expectPage(page, "Atelier sur le tri");

    await north.submit.click();
    const missing = page.getByRole("alert");
    await expect(missing).toContainText("Il manque encore 1 chose");
    await missing.getByRole("link", { name: "Date et lieu" }).click();
    await page
      .getByRole("group", { name: "Début" })
      .getByRole("textbox", { name: "Année" })
      .fill("2026");
    await page.getByRole("textbox", { name: /^Lieu/ }).fill("Dembela");
    await north.expectSaved();
    await north.go("Partenaires présents");
    await north.choose(
      page.getByRole("combobox", { name: "Ajouter une organisation" }),
      "Dembela",
      /^Commune rurale de Dembela/,
    );
    await north.expectSaved();
    await north.go("Décisions et liens");
    await page
      .getByRole("textbox", { name: "Ce qui a été décidé (facultatif)" })
      .fill("Un comité se réunit deux fois par an.");
    await north.expectSaved();
    await expectAccessible(page);
    await north.submit.click();
    await expect(page.getByText("Soumis : la modération va le relire.")).toBeVisible();
  });
  await abroad.context().close();
});

test("an editor withdraws a draft that was begun by mistake", async ({ page, request }) => {
  const title = `Brouillon de trop ${Date.now()}`;
  const project = await projectOfTwo(request, title);
  const id = project.path.split("/").at(-1) ?? "";
  await page.goto("/aide");
  await signInAs(page, people.editorOfPontcharra);
  await new EditorPage(page).open(id);
  await page.getByRole("button", { name: "Retirer la fiche" }).click();
  const dialog = page.getByRole("dialog", { name: /^Retirer « Brouillon de trop/ });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Retirer", exact: true }).click();
  await expect(
    page.getByText("La fiche est retirée. Pour la rétablir, demandez à la modération."),
  ).toBeVisible();
  await page.goto("/mon-espace");
  await expectPage(page, "Mon espace");
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
});

test("a page opened while the accounts do not answer is its reader's again when the line is back", async ({
  page,
  context,
}) => {
  await page.goto("/mon-espace");
  await signInAs(page, people.editorOfPontcharra);
  await expectPage(page, "Mon espace");
  await page.waitForLoadState("networkidle");

  // What a phone keeps of the site still opens; the accounts do not answer.
  await page.route("**/config.json", (route) => route.abort("internetdisconnected"));
  await page.reload();
  await expect(page.getByText("Votre compte n’est pas joignable pour le moment")).toBeVisible();
  await page.unroute("**/config.json");
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByRole("link", { name: "Nouveau projet" })).toBeVisible();
});
