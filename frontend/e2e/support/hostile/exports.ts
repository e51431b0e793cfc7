import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect } from "../fixtures.ts";
import { cellsOf } from "./csv.ts";
import { trap } from "./strings.ts";
import type { HostileWorld } from "./world.ts";
import { acts, textsOf } from "./xlsx.ts";

const lists = [
  "partners",
  "agreements",
  "projects",
  "events",
  "funding-lines",
  "indicators",
  "lessons",
  "change-stories",
  "context-entries",
];
/** What a spreadsheet takes for a formula, also where blanks or invisible characters stand before it. */
const formula = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Every file of the open data, with the records of this world in it. */
export async function expectExportsHarmless(request: APIRequestContext, world: HostileWorld) {
  const texts = new Set(world.texts);
  let found = 0;
  for (const list of lists) {
    const answer = await fetched(request, `/api/v1/${list}?q=${world.mark}&format=csv`, "text/csv");
    for (const cell of cellsOf(await answer.text()).flat()) {
      if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell, list).not.toMatch(formula);
      if (texts.has(cell) || texts.has(cell.replace(/^'/, ""))) found += 1;
    }
  }
  expect(found).toBeGreaterThan(20);
  await expectWorkbooksHarmless(request, world, texts);
  const { path } = world.project;
  await fetched(request, `${path}/funding-lines?format=csv`, "text/csv");
  const geo = await fetched(request, `/api/v1/projects?q=${world.mark}&format=geojson`, "geo+json");
  expect((await geo.json()).type).toBe("FeatureCollection");
  const lines = await fetched(request, `/api/v1/projects?q=${world.mark}&format=ndjson`, "ndjson");
  const [project] = (await lines.text())
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(project.titles).toEqual(world.project.input.titles);
  const feed = await fetched(request, "/api/v1/changes?limit=100", "json");
  expect(await feed.json()).toHaveProperty("items");
  await fetched(request, "/api/v1/catalog", "json");
  await expectDocumentsAsFiles(request, path);
}

async function expectWorkbooksHarmless(
  request: APIRequestContext,
  world: HostileWorld,
  texts: ReadonlySet<string>,
) {
  let found = 0;
  let formulas = 0;
  for (const list of lists) {
    const url = `/api/v1/${list}?q=${world.mark}&format=xlsx`;
    const file = await (await fetched(request, url, "spreadsheetml.sheet")).body();
    expect(acts(file), url).toBe(false);
    const cells = textsOf(file);
    found += cells.filter((cell) => texts.has(cell)).length;
    formulas += cells.filter((cell) => cell === "=1+1").length;
  }
  expect(found).toBeGreaterThan(20);
  // The note of a funding line: whole, and a text.
  expect(formulas).toBe(1);
}

/** Of the right type, never a page, and with no header that somebody typed. */
async function fetched(request: APIRequestContext, url: string, type: string) {
  const answer = await request.get(url);
  expect(answer.status(), url).toBe(200);
  expect(answer.headers()["content-type"], url).toContain(type);
  expect(answer.headers()["x-content-type-options"], url).toBe("nosniff");
  expectNoTypedHeader(answer, url);
  return answer;
}

function expectNoTypedHeader(answer: APIResponse, url: string) {
  const names = answer.headersArray().map(({ name }) => name.toLowerCase());
  expect(names, url).not.toContain(`x-${trap}`);
  expect(names, url).not.toContain("x-pwned");
}

async function expectDocumentsAsFiles(request: APIRequestContext, path: string) {
  const { items } = await (await request.get(`${path}/documents`)).json();
  expect(items).toHaveLength(2);
  for (const { contentUrl, mediaType } of items) {
    const answer = await fetched(request, contentUrl, mediaType);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="[^"\r\n]*"/);
    expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  }
}
