import type { APIRequestContext } from "@playwright/test";
import { call, tokenOf } from "../support/api.ts";
import { draftProject } from "../support/drafts.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people } from "../support/people.ts";
import { signInAs } from "../support/sign-in.ts";

/** A question of a published project, with a word that stands nowhere else. */
async function openQuestion(request: APIRequestContext, word: string): Promise<void> {
  const project = await draftProject(request, `Projet ${word}`);
  const made = await call(request, "POST", `${project.path}/lessons`, {
    token: await tokenOf(people.editorOfPontcharra),
    body: {
      kind: "question",
      texts: { fr: `Se comprendre sans langue commune, ${word} ?` },
      step: "actors",
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  await project.publish();
}

test("someone searches the questions, says 'we met this too' and answers one", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const word = `mot${crypto.randomUUID().slice(0, 8)}`;
  await openQuestion(request, word);

  await test.step("a visitor finds it by its words", async () => {
    await page.goto("/enseignements");
    await expectPage(page, "Enseignements et questions");
    await expectAccessible(page);
    await page.getByRole("searchbox", { name: "Chercher dans les textes" }).fill(word);
    await page.getByRole("search").last().getByRole("button").click();
    await page.getByRole("combobox", { name: "Étape du guide" }).selectOption("actors");
    await expect(page.getByRole("article")).toHaveCount(1);
    await page
      .getByRole("link", { name: new RegExp(word) })
      .first()
      .click();
    await expectPage(page, new RegExp(word));
    await expectAccessible(page);
    await expect(page.getByRole("button", { name: "Répondre" })).toHaveCount(0);
  });

  await signInAs(page, people.editorOfCergy);

  await test.step("its partner met this too, on a phone as on a desk", async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByRole("button", { name: "Nous l’avons rencontré aussi" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /Une note/ }).fill("À Thiès, au début.");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Le dire" }).click();
    await expect(page.getByText("À Thiès, au début.")).toBeVisible();
    await expect(page.getByRole("heading", { name: /1 autre partenaire/ })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });

  await test.step("its answer outlives a page that is left, and comes once", async () => {
    await page.getByRole("button", { name: "Répondre" }).click();
    await page.getByRole("textbox", { name: "Votre réponse", exact: true }).fill("Un étudiant.");
    await page.reload();
    await page.getByRole("button", { name: "Répondre" }).click();
    const answer = page.getByRole("textbox", { name: "Votre réponse", exact: true });
    await expect(answer).toHaveValue("Un étudiant.");
    await page.getByRole("button", { name: "Publier la réponse" }).click();
    await expect(page.getByRole("heading", { name: "1 réponse" })).toBeVisible();
    await expect(page.getByText("Un étudiant.")).toBeVisible();
  });

  await test.step("it takes back that it met this; the answer stays", async () => {
    const met = page.getByRole("region", { name: /rencontré/ });
    await met.getByRole("button", { name: /Retirer/ }).click();
    await expect(met.getByText("À Thiès, au début.")).toHaveCount(0);
    await expect(page.getByText("Un étudiant.")).toBeVisible();
  });
});

/** A project of both sides, as a draft: the guide is for its partners, published or not. */
async function sharedProject(request: APIRequestContext): Promise<string> {
  const idOf = async (slug: string) =>
    (await (await call(request, "GET", `/api/v1/partners/${slug}`)).json()).id;
  const made = await call(request, "POST", "/api/v1/projects", {
    token: await tokenOf(people.editorOfPontcharra),
    body: {
      titles: { fr: "Un projet à deux" },
      status: "planned",
      partners: [
        { partnerId: await idOf("pontcharra"), side: "north", roles: ["lead"] },
        { partnerId: await idOf("commune-rurale-de-dembela"), side: "south", roles: ["operator"] },
      ],
    },
  });
  expect(made.status(), await made.text()).toBe(201);
  return (await made.json()).id;
}

test("a team answers step six on both sides and sees the differences", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  test.setTimeout(150_000);
  const id = await sharedProject(request);
  const address = `/mon-espace/projets/${id}/guide/follow-up`;
  const questions = {
    follow: "Comment suit-on l’avancement",
    evaluate: "A-t-on évalué",
  };

  await test.step("the north answers two questions", async () => {
    await page.goto("/aide");
    await signInAs(page, people.reporterOfPontcharra);
    await page.goto(address);
    await expectPage(page, "Le guide");
    await page.getByRole("button", { name: "Commencer cette étape" }).click();
    await page
      .getByRole("textbox", { name: new RegExp(`^${questions.follow}.*\\(facultatif\\)$`) })
      .first()
      .fill("Un point chaque mois.");
    await page
      .getByRole("textbox", { name: new RegExp(`^${questions.evaluate}.*\\(facultatif\\)$`) })
      .first()
      .fill("Pas encore.");
    await page.getByText("Faite", { exact: true }).click();
    await expect(page.getByText(/Enregistré/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the south answers one of them on a phone, and reads the other side", async () => {
    const abroad = await browser.newContext({
      baseURL,
      locale: "fr-FR",
      serviceWorkers: "block",
      viewport: { width: 390, height: 800 },
    });
    const south = await abroad.newPage();
    await south.goto("/aide");
    await signInAs(south, people.editorOfDembela);
    await south.goto(address);
    await south.getByRole("button", { name: "Commencer cette étape" }).click();
    await south
      .getByRole("textbox", { name: new RegExp(`^${questions.follow}.*\\(facultatif\\)$`) })
      .first()
      .fill("Personne ne suit.");
    await expect(south.getByText(/Enregistré/)).toBeVisible();
    const pair = south.getByRole("region", { name: "Côte à côte" });
    await expect(pair.getByText("Un point chaque mois.")).toBeVisible();
    await expect(pair.getByText("Personne ne suit.")).toBeVisible();
    await expect(pair.getByText("Les deux côtés ont répondu")).toHaveCount(1);
    await expect(pair.getByText("Un seul côté a répondu")).toHaveCount(1);
    await expectAccessible(south);
    await expectNoSidewaysScroll(south);
    await abroad.close();
  });

  await test.step("the next round asks again and shows what was said before", async () => {
    await page.reload();
    await page.getByRole("button", { name: "Répondre à nouveau, dans un nouveau tour" }).click();
    const field = page
      .getByRole("textbox", { name: new RegExp(`^${questions.evaluate}.*\\(facultatif\\)$`) })
      .first();
    await expect(field).toHaveValue("");
    await field.fill("Oui, cet hiver.");
    await expect(page.getByText(/Enregistré/)).toBeVisible();
    const pair = page.getByRole("region", { name: "Côte à côte" });
    await pair.getByText("Au tour 1, autre chose").click();
    await expect(pair.getByText("Pas encore.")).toBeVisible();
  });

  await test.step("nobody else reads any of it", async () => {
    const answer = await call(request, "GET", `/api/v1/projects/${id}/guide`);
    expect(answer.status()).toBe(404);
  });
});
