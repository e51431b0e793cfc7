import { expect, test } from "../support/fixtures.ts";
import { expectExportsHarmless } from "../support/hostile/exports.ts";
import { editorPages, moderatorPages, visitorPages } from "../support/hostile/pages.ts";
import { languages, Reader } from "../support/hostile/reader.ts";
import { hostileStrings, refusedAddresses, refusedTexts } from "../support/hostile/strings.ts";
import { hostileWorld, type HostileWorld } from "../support/hostile/world.ts";
import { call } from "../support/api.ts";
import { people } from "../support/people.ts";

// One world of hostile texts is written once and looked at by everybody.
test.describe.configure({ mode: "serial", timeout: 240_000 });

let world: HostileWorld;

test.beforeAll(async ({ playwright, baseURL }) => {
  world = await hostileWorld(await playwright.request.newContext({ baseURL }));
});

test.afterAll(() => world.tidy());

test("every text that the contract takes was written, and comes back as it was", async () => {
  expect(world.unwritten).toEqual([]);
  for (const record of world.records) {
    expect(await world.author.input(record)).toMatchObject(record.input);
  }
});

test("what is no web address is refused wherever one is taken", async ({ request }) => {
  const { editor } = world.author;
  for (const url of refusedAddresses) {
    for (const [record, body] of [
      [world.partner, { website: url }],
      [world.project, { websites: [{ label: "x", url }] }],
      [world.agreement, { documents: [{ label: { fr: "x" }, url }] }],
      [world.event, { links: [{ label: { fr: "x" }, url }] }],
    ] as const) {
      const { etag = "" } = (await call(request, "GET", record.path, { token: editor })).headers();
      const answer = await call(request, "PATCH", record.path, {
        token: editor,
        body,
        type: "application/merge-patch+json",
        headers: { "If-Match": etag },
      });
      expect(answer.status(), `${record.path} ${url}`).toBe(400);
    }
  }
});

test("what turns the direction of reading is refused wherever a text is taken", async ({
  request,
}) => {
  const { editor } = world.author;
  for (const { path } of world.records) {
    const { etag = "" } = (await call(request, "GET", path, { token: editor })).headers();
    for (const text of refusedTexts) {
      const answer = await call(request, "PATCH", path, {
        token: editor,
        body: { [path.includes("/partners/") ? "names" : "titles"]: { fr: text } },
        type: "application/merge-patch+json",
        headers: { "If-Match": etag },
      });
      expect(answer.status(), `${path} ${text}`).toBe(400);
      expect(await answer.text()).toContain("forbidden-character");
    }
  }
});

test("a moderator reads them before and after they are published", async ({ browser, baseURL }) => {
  const reader = await Reader.with(browser, baseURL, people.moderator);
  for (const language of languages) {
    await reader.speak(language);
    for (const [path, typed] of moderatorPages(world, language)) await reader.open(path, typed);
  }
  for (const record of world.records) await world.author.publish(record);
  await reader.close();
});

test("a visitor reads them on every page, and prints", async ({ browser, baseURL }) => {
  const reader = await Reader.with(browser, baseURL);
  for (const language of languages) {
    await reader.speak(language);
    for (const [path, typed] of visitorPages(world, language)) await reader.open(path, typed);
    await reader.finds(world.mark, world.titleOf(world.project, language));
    await reader.opensOnTheMap(world.mark, world.titleOf(world.project, language));
    await reader.prints(`/projets/${world.project.slug}`);
    await reader.prints(`/accords/${world.agreement.slug}`);
  }
  await reader.loads("/api/docs");
  await reader.close();
});

test("an editor goes on writing, and types some by hand", async ({ browser, baseURL }) => {
  const reader = await Reader.with(browser, baseURL, people.editorOfPontcharra);
  // Every editor shows all languages of a text: each is read in one.
  for (const [turn, path] of editorPages(world).entries()) {
    await reader.speak(languages[turn % languages.length] ?? "fr");
    await reader.opensEverySection(path);
    await reader.open("/mon-espace", []);
  }
  await reader.speak("fr");
  const typed = hostileStrings.filter((text) => !/[\r\n\u2028\u2029]/.test(text)).join(" ");
  await reader.types(`/mon-espace/projets/${world.project.id}/modifier`, "Résumé", typed);
  await expect
    .poll(async () => (await world.author.input(world.project)).summaries)
    .toMatchObject({ fr: typed });
  await reader.close();
});

test("files for machines carry them whole, and no spreadsheet calculates one", async ({
  request,
}) => {
  await expectExportsHarmless(request, world);
});
