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
    await page.getByRole("searchbox", { name: /Chercher un enseignement/ }).fill(word);
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
    const met = page.getByRole("region", { name: /l’a rencontré aussi/ });
    await met.getByRole("button", { name: /Retirer/ }).click();
    await expect(met.getByText("À Thiès, au début.")).toHaveCount(0);
    await expect(page.getByText("Un étudiant.")).toBeVisible();
  });
});
