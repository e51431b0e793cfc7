import type { APIRequestContext, Page } from "@playwright/test";
import { SignInPage } from "../pages/sign-in-page.ts";
import { call, tokenOf } from "../support/api.ts";
import { Draft } from "../support/drafts.ts";
import { expect, test } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";
import { people, type Person } from "../support/people.ts";
import { Phone } from "../support/phone.ts";
import { signInAs } from "../support/sign-in.ts";
import { ourAddresses, watch } from "../support/watch.ts";

const indicators = ["Ménages raccordés", "Bornes réparées", "Réunions du comité"];
const year = { value: String(new Date().getFullYear()), precision: "year" };

interface Ground {
  id: string;
  slug: string;
  title: string;
}

/** A published project of both sides with three indicators, each with a target for this year. */
async function projectOfTwo(request: APIRequestContext): Promise<Ground> {
  const title = `Eau et comités, essai ${Date.now()}`;
  const idOf = async (slug: string) =>
    (await (await call(request, "GET", `/api/v1/partners/${slug}`)).json()).id;
  const project = await Draft.of(request, "projects", {
    titles: { fr: title },
    summaries: { fr: "Un projet écrit pour cette épreuve." },
    status: "under-way",
    themes: [{ code: "waste", priority: 1 }],
    places: [{ name: "Dembela", country: "ML", side: "south" }],
    partners: [
      { partnerId: await idOf("pontcharra"), side: "north", roles: ["lead"] },
      { partnerId: await idOf("commune-rurale-de-dembela"), side: "south", roles: ["operator"] },
    ],
  });
  const token = await tokenOf(people.editorOfPontcharra);
  const post = async (path: string, body: unknown) => {
    const made = await call(request, "POST", path, { token, body });
    expect(made.status(), await made.text()).toBe(201);
    return (await made.json()).id;
  };
  for (const name of indicators) {
    const indicator = await post(`${project.path}/indicators`, {
      titles: { fr: name },
      measure: "unit",
      unit: { fr: "unités" },
      direction: "increase",
    });
    await post(`/api/v1/indicators/${indicator}/values`, {
      starts: year,
      ends: year,
      target: "200",
    });
  }
  await project.publish();
  return { id: project.path.split("/").at(-1) ?? "", slug: project.slug, title };
}

/** A picture as a camera makes it: larger than anybody needs. */
async function picture(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [3200, 2400];
    const brush = canvas.getContext("2d");
    for (let x = 0; brush && x < 3200; x += 40) {
      brush.fillStyle = `rgb(${x % 255}, ${(x * 7) % 255}, 120)`;
      brush.fillRect(x, 0, 40, 2400);
    }
    return canvas.toDataURL("image/jpeg").split(",")[1] ?? "";
  });
  return Buffer.from(base64, "base64");
}

async function signedIn(page: Page, person: Person): Promise<void> {
  await page.goto("/aide");
  await signInAs(page, person);
}

/** From a page that asks for it, as on a narrow screen. */
async function signInHere(page: Page, person: Person): Promise<void> {
  await page
    .getByRole("main")
    .getByRole("button", { name: "Se connecter" })
    .click({ timeout: 45_000 });
  await new SignInPage(page).signIn(person);
}

const value = (page: Page, indicator: string) =>
  page
    .getByRole("listitem")
    .filter({ hasText: indicator })
    .getByRole("textbox", { name: /^Valeur/ });

test("a reporter writes without a line, closes the browser and comes back: the report arrives once, is agreed on in part and shown as far as it may be", async ({
  page,
  browser,
  baseURL,
  request,
  launchOptions,
}) => {
  test.setTimeout(240_000);
  const project = await projectOfTwo(request);
  const address = `/mon-espace/projets/${project.id}/point-de-suivi`;
  const phone = new Phone(baseURL, launchOptions);

  await test.step("the reporter opens the form once with a line, on a telephone", async () => {
    const pocket = await phone.open({ offline: false });
    await pocket.goto(address);
    await signInHere(pocket, people.reporterOfPontcharra);
    await expectPage(pocket, "Point de suivi");
    await pocket.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    await pocket.goto(`/projets/${project.slug}`);
    await pocket.getByRole("link", { name: "Écrire un point de suivi" }).click();
    await expectPage(pocket, "Point de suivi");
    await expect(value(pocket, indicators[0] ?? "")).toBeVisible();
    await pocket.reload();
    await expect(value(pocket, indicators[0] ?? "")).toBeVisible();
    await expect(pocket.getByText(`Cible ${year.value}`).first()).toBeVisible();
    await expectNoSidewaysScroll(pocket);
    await expectAccessible(pocket);
    await pocket.waitForLoadState("networkidle");
  });

  await test.step("without a line, writes, sends and closes the browser", async () => {
    const pocket = phone.page;
    await phone.line(false);
    await pocket
      .getByRole("textbox", { name: /^Où en est-on/ })
      .fill("Les bornes sont en service.");
    await pocket.getByRole("textbox", { name: /^Difficultés/ }).fill("La piste a été coupée.");
    await pocket.getByRole("checkbox", { name: "Personne ne l’avait prévu" }).check();
    for (const [index, name] of indicators.entries()) {
      await value(pocket, name).fill(String(100 + index));
    }
    await pocket
      .getByLabel("Ajouter une photo")
      .setInputFiles({ name: "IMG_1.jpg", mimeType: "image/jpeg", buffer: await picture(pocket) });
    await pocket.getByRole("textbox", { name: /^Ce que montre la photo/ }).fill("La borne");
    await expect(pocket.getByText(/^Gardé sur cet appareil/).first()).toBeVisible();
    await pocket.reload();
    await expect(pocket.getByRole("textbox", { name: /^Où en est-on/ })).toHaveValue(
      "Les bornes sont en service.",
    );
    await expect(value(pocket, indicators[2] ?? "")).toHaveValue("102");
    await pocket.getByRole("button", { name: "Envoyer le point de suivi" }).click();
    await expect(
      pocket.getByRole("heading", { name: "En attente d’envoi sur cet appareil" }),
    ).toBeVisible();
    await expect(pocket.getByText(/^Photo\s: La borne/)).toBeVisible();
    await expectAccessible(pocket);
    await phone.close();
  });

  await test.step("comes back without a line: what waits is there; with one it arrives", async () => {
    const pocket = await phone.open({ offline: true });
    await pocket.goto(address);
    await expect(pocket.getByText(/^Photo\s: La borne/)).toBeVisible();
    await phone.line(true);
    // The browser was closed, and with it the session of the accounts.
    await signInHere(pocket, people.reporterOfPontcharra);
    await expect(pocket.getByText("Le point de suivi est arrivé.")).toBeVisible();
    await expect(pocket.getByText(/^Photo\s: La borne/)).toHaveCount(0);
  });

  await test.step("it is there once, with three values and one small picture", async () => {
    const answer = await call(request, "GET", `/api/v1/projects/${project.id}/progress-reports`, {
      token: await tokenOf(people.editorOfDembela),
    });
    const { items } = await answer.json();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ unforeseen: true, openToAll: false });
    expect(items[0].values.map(({ actual }: { actual: string }) => actual)).toEqual([
      "100",
      "101",
      "102",
    ]);
    expect(items[0].photos).toHaveLength(1);
    expect(items[0].photos[0].picture.width).toBe(1600);
  });
  expect(phone.allFaults()).toEqual([]);
  await phone.throwAway();

  await test.step("the public sees the values and nothing of the report", async () => {
    await page.goto(`/projets/${project.slug}`);
    await expectPage(page, project.title);
    await expect(page.getByText("Bornes réparées").first()).toBeVisible();
    await expect(page.getByText("Les bornes sont en service.")).toHaveCount(0);
    await expect(page.getByText("La borne", { exact: true })).toHaveCount(0);
  });

  await test.step("the other partner agrees with two values and disagrees with one", async () => {
    const context = await browser.newContext({ baseURL, locale: "fr-FR", serviceWorkers: "block" });
    const abroad = await context.newPage();
    await signedIn(abroad, people.editorOfDembela);
    await abroad.goto(`/mon-espace/projets/${project.id}/valeurs`);
    await abroad.getByText(/points à convenir/).click();
    for (const name of indicators.slice(0, 2)) {
      await abroad.getByRole("checkbox", { name: new RegExp(`^${name}.*valeur`) }).check();
    }
    await abroad.getByRole("button", { name: "D’accord avec 2 points" }).click();
    await expect(
      abroad.getByRole("checkbox", { name: new RegExp(`^${indicators[0]}.*valeur`) }),
    ).toHaveCount(0);
    await abroad
      .getByRole("listitem")
      .filter({
        has: abroad.getByRole("checkbox", { name: new RegExp(`^${indicators[2]}.*valeur`) }),
      })
      .getByRole("button", { name: "Pas d’accord…" })
      .click();
    const dialog = abroad.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Pourquoi ?" }).fill("Deux réunions manquent.");
    await dialog.getByRole("textbox", { name: /^Quel serait/ }).fill("104");
    await dialog.getByRole("button", { name: "Dire notre désaccord" }).click();
    await expect(dialog).toBeHidden();
    const line = abroad.getByRole("listitem").filter({ hasText: "Deux réunions manquent." });
    await expect(line.getByRole("button", { name: "Retirer notre désaccord" })).toBeVisible();
    await expect(line.getByRole("button", { name: "Pas d’accord…" })).toHaveCount(0);
    // The button that was pressed is gone: the keyboard goes on from the list.
    await expect
      .poll(() => abroad.evaluate(() => document.activeElement?.tagName))
      .not.toBe("BODY");
    await context.close();
  });

  await test.step("the partner’s editor opens the report to all", async () => {
    await signedIn(page, people.editorOfPontcharra);
    await page.goto(address);
    await page.getByRole("link", { name: /^Modifier le point de suivi/ }).click();
    await expectPage(page, "Modifier le point de suivi");
    await expectAccessible(page);
    await page.getByRole("checkbox", { name: "Montrer ce point de suivi à tous" }).check();
    await expect(page.getByText(/^enregistré/i).first()).toBeVisible();
  });

  await test.step("the public page shows the report, its picture and where both sides stand", async () => {
    const context = await browser.newContext({
      baseURL,
      locale: "fr-FR",
      serviceWorkers: "block",
      viewport: { width: 390, height: 844 },
    });
    const public_ = await context.newPage();
    await public_.goto(`/projets/${project.slug}`);
    const along = public_.getByRole("region", { name: "Suivi" });
    await expect(along.getByText("Les bornes sont en service.")).toBeVisible();
    await along.getByText("Lire le point de suivi").click();
    await expect(along.getByText("La piste a été coupée.")).toBeVisible();
    await expect(along.getByText("Deux réunions manquent.")).toBeVisible();
    await expect(along.getByRole("figure")).toHaveCount(1);
    await expectNoSidewaysScroll(public_);
    await expectAccessible(public_);
    await context.close();
  });
});

test("somebody without an account reports through a personal link, until it is withdrawn", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  const project = await projectOfTwo(request);
  const label = "Animatrice de terrain";
  await page.goto(`/mon-espace/projets/${project.id}/point-de-suivi`);
  await signInHere(page, people.editorOfPontcharra);
  const links = page.getByRole("region", { name: "Liens personnels" });
  await links.getByRole("textbox", { name: /^Pour qui/ }).fill(label);
  await links.getByRole("button", { name: "Créer un lien" }).click();
  const address = await links.getByRole("textbox", { name: /^Adresse du lien/ }).inputValue();

  const abroad = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    locale: "fr-FR",
    viewport: { width: 390, height: 844 },
  });
  const phone = await abroad.newPage();
  const faults = watch(phone, ourAddresses(baseURL));
  await phone.goto(address);
  await expectPage(phone, "Point de suivi");
  await phone.getByRole("textbox", { name: /^Où en est-on/ }).fill("La pompe est réparée.");
  await value(phone, indicators[0] ?? "").fill("120");
  await expectNoSidewaysScroll(phone);
  await phone.getByRole("button", { name: "Envoyer le point de suivi" }).click();
  await expect(phone.getByText("Le point de suivi est arrivé.")).toBeVisible();

  await page.reload();
  await expect(links.getByText("1 point de suivi reçu")).toBeVisible();
  await links.getByRole("button", { name: `Retirer le lien : ${label}` }).click();
  await expect(links.getByText("n’ouvre plus rien")).toBeVisible();

  expect(faults).toEqual([]);
  await phone.reload();
  await expect(phone.getByText("Ce lien n’ouvre rien")).toBeVisible();
  await abroad.close();
});
