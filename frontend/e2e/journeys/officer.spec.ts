import { EditorPage } from "../pages/editor-page.ts";
import { IndicatorForm } from "../pages/indicator-form.ts";
import { call, tokenOf } from "../support/api.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

const fundingTable = [
  "Bailleur\t2030\t2031\t2032\tTotal",
  "Ville de Pontcharra\t12 900,00\t12 900,00\t12 900,00\t38 700,00",
  "Région Auvergne-Rhône-Alpes\t5 000,50\t5 000,50\t5 000,00\t15 001,00",
  "Agence de l’eau\t19 097,00\t12 732,00\t31 828,00\t63 657,00",
  "Fondation des deux rives\t1 000,00\t2 000,00\t3 000,00\t6 000,00",
  "Total\t37 997,50\t32 632,50\t52 728,00\t123 358,00",
].join("\n");

test("an officer writes a project with a partner abroad, loses the line, submits, mends, submits again", async ({
  page,
  context,
  request,
}) => {
  test.setTimeout(240_000);
  const title = `Eau et énergie à Dembela, essai ${Date.now()}`;
  const editor = new EditorPage(page);

  await page.goto("/mon-espace");
  await signInAs(page, people.editorOfPontcharra);
  await expectPage(page, "Mon espace");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Nouveau projet" }).click();

  await test.step("creates the partner abroad, warned of a double", async () => {
    await expectPage(page, "Nouveau projet");
    await page.getByRole("textbox", { name: "Titre du projet" }).fill(title);
    await editor.choose(
      page.getByRole("combobox", { name: /Partenaire là-bas/ }),
      "Commune rurale de Dembella",
      /^Créer/,
    );
    const dialog = page.getByRole("dialog", { name: "Nouvelle organisation" });
    await dialog.getByRole("combobox", { name: "Nature" }).selectOption({ label: "Commune" });
    await dialog.getByRole("combobox", { name: "Pays" }).selectOption({ label: "Mali" });
    await dialog.getByRole("button", { name: "Créer l’organisation" }).click();
    const warning = dialog.getByRole("alert");
    await expect(warning).toContainText("Elle est peut-être déjà dans l’annuaire");
    await expect(warning).toContainText("Commune rurale de Dembela");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "C’est une autre, la créer" }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("combobox", { name: /Pays du projet/ }).selectOption({ label: "Mali" });
    await page.getByRole("textbox", { name: /Commune ou territoire/ }).fill("Dembela");
    await page.getByRole("button", { name: "Commencer le projet" }).click();
    await expectPage(page, title);
    await expectAccessible(page);
  });

  await test.step("enters a dozen funding lines by paste", async () => {
    await editor.go("Financements");
    await page.getByRole("button", { name: "Coller un tableau" }).click();
    const dialog = page.getByRole("dialog", { name: "Coller un tableau" });
    await dialog.getByRole("textbox", { name: "Cases copiées du tableur" }).fill(fundingTable);
    await expect(dialog).toContainText("12 lignes lues. 1 ligne de total laissée de côté.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Ajouter 12 lignes" }).click();
    await expect(dialog).toBeHidden();
    const foot = page.getByRole("row", { name: /^Total en EUR/ });
    await expect(foot).toContainText(/123\s358/);
    await expect(page.getByText("gardé ici, bientôt envoyé")).toHaveCount(0);
    const answer = await page.request.get(`/api/v1/projects/${editor.id()}/funding-lines`, {
      headers: { Authorization: `Bearer ${await tokenOf(people.editorOfPontcharra)}` },
    });
    const { items, summary } = await answer.json();
    expect(items).toHaveLength(12);
    expect(summary.currencies[0].total).toEqual({ amount: "123358.00", currency: "EUR" });
  });

  await test.step("adds two results, and puts them in order by dragging", async () => {
    await editor.go("Résultats et indicateurs");
    const indicators = new IndicatorForm(page);
    await indicators.addResult("Les bornes sont entretenues");
    await indicators.addResult("Chaque quartier a de l’eau");
    await indicators.dragAbove("Chaque quartier", "Les bornes");
    await expect(indicators.chain).toHaveText([/Chaque quartier/, /Les bornes/]);
  });

  await test.step("adds two indicators and a value", async () => {
    const indicators = new IndicatorForm(page);
    await indicators.add("Ménages raccordés", "ménages", "120");
    await indicators.add("Bornes-fontaines réparées", "bornes", "0");
    await indicators.addValue("Ménages raccordés", "2025", "175");
    await expectAccessible(page);
  });

  await test.step("loses the line in the middle of writing, and nothing of it", async () => {
    await editor.go("Titre et résumé");
    await context.setOffline(true);
    await editor.text("Résumé").fill("Deux communes installent ensemble l’eau et le solaire.");
    await editor.expectKept();
    await editor.go("Financements");
    const cell = page.getByRole("textbox", { name: "Ville de Pontcharra, 2032" });
    await cell.fill("13 000");
    await cell.press("Enter");
    await expect(page.getByText("gardé ici, bientôt envoyé")).toBeVisible();

    await context.setOffline(false);
    await expect(page.getByText("gardé ici, bientôt envoyé")).toBeHidden();
    await editor.expectSaved();
    await page.reload();
    await expect(cell).toHaveValue(/13\s000/);
    await editor.go("Titre et résumé");
    await expect(editor.text("Résumé")).toHaveValue(/l’eau et le solaire/);
  });

  await test.step("is told what is missing, fills it in, submits", async () => {
    await editor.submit.click();
    const missing = page.getByRole("alert");
    await expect(missing).toContainText("avant de soumettre");
    await missing.getByRole("link", { name: "Thèmes et publics" }).click();
    await editor.choose(
      page.getByRole("combobox", { name: "Ajouter un thème" }),
      "dechets",
      /Déchets/i,
    );
    await editor.expectSaved();
    await editor.submit.click();
    await expect(page.getByText("Soumis : la modération va le relire.")).toBeVisible();
  });

  await test.step("is sent back with a reason, mends it, submits again", async () => {
    const path = `/api/v1/projects/${editor.id()}`;
    const moderator = await tokenOf(people.moderator);
    const reason = "Dites dans le résumé combien de personnes y gagnent.";
    const tag = (await call(request, "GET", path, { token: moderator })).headers().etag ?? "";
    const sentBack = await call(request, "POST", `${path}/return`, {
      token: moderator,
      headers: { "If-Match": tag },
      body: { reason },
    });
    expect(sentBack.status()).toBe(200);

    await page.goto("/mon-espace");
    const toDo = page.getByRole("region", { name: "À faire" });
    await expect(toDo.getByText(`Motif : ${reason}`)).toBeVisible();
    await toDo.getByRole("link", { name: title }).click();
    await expect(page.getByText(reason)).toBeVisible();
    await editor.text("Résumé").fill("Deux communes installent l’eau pour 12 000 personnes.");
    await editor.expectSaved();
    await editor.submit.click();
    await expect(page.getByText("Soumis : la modération va le relire.")).toBeVisible();
    await expect(page.getByText(reason)).toBeHidden();
  });

  await test.step("one part per screen on a phone", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/mon-espace/projets/${editor.id()}/modifier`);
    await editor.go("Financements");
    await expect(page.getByRole("navigation", { name: "Rubriques de la fiche" })).toBeHidden();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await page.getByRole("link", { name: "‹ Toutes les rubriques" }).click();
    await expect(page.getByRole("navigation", { name: "Rubriques de la fiche" })).toBeVisible();
  });
});
