import { test as bare, type Page } from "@playwright/test";
import { fetchExample } from "../../src/features/opendata/examples.ts";
import { anotherSite, type Elsewhere } from "../support/elsewhere.ts";
import { expect } from "../support/fixtures.ts";
import { expectAccessible, expectNoSidewaysScroll, expectPage } from "../support/page-checks.ts";

/** Not under watch: this page is somebody else's, and asking another origin is what it is for. */
const test = bare.extend<{ elsewhere: Elsewhere }>({
  elsewhere: async ({ page }, provide) => {
    const site = await anotherSite();
    await page.goto(site.origin);
    await provide(site);
    await site.close();
  },
});

interface Answer {
  status: number;
  etag: string | null;
  type: string | null;
  text: string;
}

/** As a script of that page asks: no cookie, no token, only what CORS lets it see. */
function ask(page: Page, url: string, headers: Record<string, string> = {}): Promise<Answer> {
  return page.evaluate(
    async ([address, sent]) => {
      const answer = await fetch(address, { headers: sent, cache: "no-store" });
      return {
        status: answer.status,
        etag: answer.headers.get("ETag"),
        type: answer.headers.get("Content-Type"),
        text: await answer.text(),
      };
    },
    [url, headers] as const,
  );
}

interface List {
  items: { id: string; slug: string }[];
  total: number;
  next: string | null;
}

function listIn({ text }: Answer): List {
  return JSON.parse(text);
}

test("a page elsewhere reads the list to its end and gets every project once", async ({
  page,
  baseURL,
  elsewhere: _elsewhere,
}) => {
  const ids: string[] = [];
  let total = 0;
  let next: string | null = `${baseURL}/api/v1/projects?limit=7`;
  while (next) {
    const answer: Answer = await ask(page, next);
    expect(answer.status).toBe(200);
    const list = listIn(answer);
    ids.push(...list.items.map(({ id }) => id));
    total = list.total;
    next = list.next && new URL(list.next, baseURL).href;
  }
  expect(total).toBeGreaterThan(0);
  expect(ids).toHaveLength(total);
  expect(new Set(ids).size).toBe(total);
});

test("it asks again with the ETag and is told that nothing has changed", async ({
  page,
  baseURL,
  elsewhere: _elsewhere,
}) => {
  const url = `${baseURL}/api/v1/projects?limit=100`;
  const first = await ask(page, url);
  expect(first.etag).toBeTruthy();
  const second = await ask(page, url, { "If-None-Match": first.etag ?? "" });
  expect(second.status).toBe(304);
  expect(second.text).toBe("");
});

test("it downloads the CSV, with as many lines as there are projects", async ({
  page,
  baseURL,
  elsewhere: _elsewhere,
}) => {
  const { total } = listIn(await ask(page, `${baseURL}/api/v1/projects?limit=1`));
  const csv = await ask(page, `${baseURL}/api/v1/projects?format=csv`);
  expect(csv.status).toBe(200);
  expect(csv.type).toContain("text/csv");
  expect(recordsIn(csv.text)).toBe(total + 1);
});

test("the example that people copy runs word for word", async ({
  page,
  baseURL,
  elsewhere: _elsewhere,
}) => {
  const { total } = listIn(await ask(page, `${baseURL}/api/v1/projects?limit=1`));
  const code = `(async () => { ${fetchExample(baseURL ?? "")}\nreturn projects.length; })()`;
  expect(await page.evaluate(code)).toBe(total);
});

test("a refusal from another origin is a problem it may read, and writing needs a token", async ({
  page,
  baseURL,
  elsewhere: _elsewhere,
}) => {
  const answer = await ask(page, `${baseURL}/api/v1/projects?limit=101`);
  expect(answer.status).toBe(400);
  expect(answer.type).toContain("application/problem+json");
  expect(JSON.parse(answer.text).type).toContain("bad-parameter");
});

bare("the page that explains all this can be read by everybody", async ({ page }) => {
  for (const [path, heading] of [
    ["/donnees", "Données ouvertes"],
    ["/erreurs", "Erreurs de l’API"],
    ["/erreurs/stale-version", /a modifié cette fiche/],
    ["/financements", "Financements"],
    ["/financements?par=side", "Financements"],
    ["/indicateurs", "Indicateurs"],
    ["/pourquoi?type=partners&id=pontcharra", "Pourquoi puis-je modifier ?"],
  ] as const) {
    await page.goto(path);
    await expectPage(page, heading);
    await page.waitForLoadState("networkidle");
    await expectAccessible(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});

/** Records of a CSV; a line break inside quotes ends none. */
function recordsIn(csv: string): number {
  let quoted = false;
  let records = 0;
  for (const character of csv.trimEnd()) {
    if (character === '"') quoted = !quoted;
    else if (character === "\n" && !quoted) records += 1;
  }
  return records + 1;
}
