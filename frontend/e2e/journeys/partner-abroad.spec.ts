import type { APIRequestContext } from "@playwright/test";
import { EditorPage } from "../pages/editor-page.ts";
import { call, tokenOf } from "../support/api.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

/** A draft that both sides lead. */
async function sharedDraft(request: APIRequestContext): Promise<string> {
  const idOf = async (slug: string) =>
    (await (await call(request, "GET", `/api/v1/partners/${slug}`)).json()).id;
  const created = await call(request, "POST", "/api/v1/projects", {
    token: await tokenOf(people.editorOfPontcharra),
    body: {
      titles: { fr: "Titre de départ" },
      status: "planned",
      partners: [
        { partnerId: await idOf("pontcharra"), side: "north", roles: ["lead"] },
        { partnerId: await idOf("commune-rurale-de-dembela"), side: "south", roles: ["lead"] },
      ],
    },
  });
  expect(created.status()).toBe(201);
  return (await created.json()).id;
}

test("two partners write the same field: the second sees both versions and chooses", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(120_000);
  const id = await sharedDraft(request);
  const north = new EditorPage(page);
  await page.goto("/aide");
  await signInAs(page, people.editorOfPontcharra);
  await north.open(id);

  const abroad = await browser.newContext({ baseURL, locale: "fr-FR", serviceWorkers: "block" });
  const southPage = await abroad.newPage();
  const south = new EditorPage(southPage);
  await southPage.goto("/aide");
  await signInAs(southPage, people.editorOfDembela);
  await south.open(id);
  await expect(south.text("Titre")).toHaveValue("Titre de départ");

  await test.step("what each changes elsewhere is put together without a question", async () => {
    await north.text("Résumé").fill("Écrit à Pontcharra.");
    await north.expectSaved();
    await south.go("Contexte et description");
    await south.text(/^Contexte/).fill("Écrit à Dembela.");
    await south.expectSaved();
    await south.go("Titre et résumé");
    await expect(south.text("Résumé")).toHaveValue("Écrit à Pontcharra.");
  });

  await test.step("the same field shows both versions", async () => {
    await north.text("Titre").fill("Titre de Pontcharra");
    await north.expectSaved();
    await expect
      .poll(async () => {
        const answer = await call(request, "GET", `/api/v1/projects/${id}`, {
          token: await tokenOf(people.editorOfDembela),
        });
        return (await answer.json()).titles.fr;
      })
      .toBe("Titre de Pontcharra");
    await south.text("Titre").fill("Titre de Dembela");
    const dialog = southPage.getByRole("dialog", { name: "Deux versions du même champ" });
    await expect(dialog).toContainText("Titre de Dembela");
    await expect(dialog).toContainText("Titre de Pontcharra");
    await expectAccessible(southPage);
    await dialog.getByRole("button", { name: "Garder la mienne" }).click();
    await south.expectSaved();
  });

  await page.reload();
  await expect(north.text("Titre")).toHaveValue("Titre de Dembela");
  await expect(north.text("Résumé")).toHaveValue("Écrit à Pontcharra.");
  await abroad.close();
});
