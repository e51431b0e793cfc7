import type { Browser, Page } from "@playwright/test";
import { expect } from "../fixtures.ts";
import type { Person } from "../people.ts";
import { signInAs } from "../sign-in.ts";
import { ourAddresses, watch } from "../watch.ts";
import { trap } from "./strings.ts";

export type Language = "fr" | "en" | "it";
export const languages: readonly Language[] = ["fr", "en", "it"];

/** Somebody with a phone who opens page after page, under watch: nothing hostile may have run. */
export class Reader {
  private constructor(
    readonly page: Page,
    private readonly faults: string[],
  ) {}

  static async with(browser: Browser, baseURL: string | undefined, person?: Person) {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const faults = watch(page, ourAddresses(baseURL));
    await context.exposeFunction(alarm, (what: string) => faults.push(what));
    await context.addInitScript(listen, { trap, alarm });
    page.on("dialog", async (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      await dialog.dismiss();
    });
    const reader = new Reader(page, faults);
    await page.goto("/aide");
    if (person) await signInAs(page, person);
    return reader;
  }

  async speak(language: Language): Promise<void> {
    await this.page.locator(`a[href="?lang=${language}"]`).first().click();
    await expect(this.page.locator("html")).toHaveAttribute("lang", language);
  }

  /** Opens a page as its links do, and sees there what was typed, letter by letter. */
  async open(path: string, typed: readonly string[]): Promise<void> {
    await this.page.evaluate((address) => history.pushState(null, "", address), path);
    await this.sees(path, typed);
  }

  async sees(what: string, typed: readonly string[]): Promise<void> {
    const { page } = this;
    let before = "";
    let seen = await page.evaluate(look, trap);
    // Softly, so that one run tells of all pages. A page has settled when it stays as it is.
    await expect
      .soft(async () => {
        before = seen.letters;
        await page.waitForTimeout(50);
        seen = await page.evaluate(look, trap);
        expect(missing(seen.letters, typed)).toEqual([]);
        expect({ ...seen.state, settled: seen.letters === before }).toEqual(arrived);
      }, what)
      .toPass({ timeout: 30_000, intervals: [20, 100] });
    const { wide, ran } = seen;
    expect.soft({ wide, ran, faults: this.faults.splice(0) }, what).toEqual(harmless);
  }

  /** A page of its own, as a link from elsewhere opens it. */
  async loads(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.waitForLoadState("networkidle");
    expect(this.faults, path).toEqual([]);
  }

  /** What the search suggests while one types. */
  async finds(word: string, title: string): Promise<void> {
    await this.open("/a-propos", []);
    await this.page.getByRole("banner").getByRole("combobox").fill(word);
    await expect(this.page.getByRole("option").first()).toBeVisible();
    await this.sees("suggestions", [title]);
    await this.page.keyboard.press("Escape");
  }

  async opensOnTheMap(word: string, title: string): Promise<void> {
    await this.open(`/?q=${word}`, []);
    await this.page.getByRole("tab").nth(1).click();
    const place = this.page.locator(".map, svg").getByRole("button").first();
    await place.focus();
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("region").getByRole("link").first()).toBeVisible();
    await this.sees("map", [title]);
  }

  async prints(path: string): Promise<void> {
    await this.open(path, []);
    await this.page.emulateMedia({ media: "print" });
    expect((await this.page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(1_000);
    await this.page.emulateMedia({ media: "screen" });
    expect(this.faults, `${path} printed`).toEqual([]);
  }

  /** An editor and all its sections, those added later included. */
  async opensEverySection(path: string): Promise<void> {
    for (const section of await this.sectionsOf(path)) await this.open(section, []);
  }

  /** Writes by hand in the first section of an editor. */
  async types(path: string, label: string, text: string): Promise<void> {
    const [first = path] = await this.sectionsOf(path);
    await this.open(first, []);
    const field = this.page.getByRole("textbox", { name: label }).first();
    await field.fill("");
    await field.pressSequentially(text);
    await this.sees(first, [text]);
  }

  private async sectionsOf(path: string): Promise<string[]> {
    await this.open(path, []);
    const links = this.page.locator(`a[href^="${path}/"]`);
    await expect(links.first()).toBeAttached();
    const sections = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    return [...new Set(sections)].filter((section) => section !== null);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** What a page calls when something happened in it that never should. */
const alarm = "hostileTextRan";

/** Runs in the page, before anything of its own. */
function listen(names: { trap: string; alarm: string }): void {
  const ring = (what: string) => Reflect.get(window, names.alarm)(what);
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) =>
    ring(`the policy stopped ${violatedDirective} ${blockedURI} ${sample}`),
  );
  let ran = false;
  Object.defineProperty(window, names.trap, {
    set: () => {
      ran = true;
      ring("a script has run");
    },
    get: () => ran,
  });
}

const arrived = { heading: true, waiting: false, alerts: 0, settled: true };
const harmless = { wide: [], ran: false, faults: [] };

/** Runs in the page: all it shows, what stands in its fields included, and what makes it scroll sideways. */
function look(name: string) {
  const { body, documentElement: root } = document;
  const fields = [...document.querySelectorAll<HTMLInputElement>("input, textarea")];
  // What scrolls by itself, or is folded away, makes no page wide.
  const apart = ".table-scroll *, details:not([open]) > :not(summary), details:not([open]) > * *";
  const tooWide = (element: Element) =>
    root.scrollWidth > root.clientWidth &&
    !element.matches(apart) &&
    element.getBoundingClientRect().right > root.clientWidth + 1;
  const named = (element: Element) => `${element.tagName} ${element.getAttribute("class") ?? ""}`;
  const widest = (found: Element[]) =>
    found.length === 0 && root.scrollWidth > root.clientWidth
      ? [`a page of ${root.scrollWidth}`]
      : found.slice(0, 8).map(named);
  return {
    letters: [body.textContent, ...fields.map(({ value }) => value)].join("\n"),
    state: {
      heading: document.querySelector("h1") !== null,
      waiting: document.querySelector(".loading, .skeleton") !== null,
      alerts: document.querySelectorAll("[role=alert]").length,
    },
    wide: widest([...document.querySelectorAll("main :not(svg *)")].filter(tooWide)),
    ran: Reflect.get(window, name) === true,
  };
}

function missing(shown: string, typed: readonly string[]): string[] {
  const all = letters(shown);
  return typed.filter((text) => !all.includes(letters(text)));
}

/** Without what typesetting may change: spaces, the shape of an apostrophe. */
const letters = (text: string) => text.replace(/\s+/g, "").replaceAll("’", "'");
