import { describe, expect, it } from "vitest";
import { languages } from "./languages";

type Tree = { [key: string]: unknown };

const files = import.meta.glob<Tree>("./locales/*/*.json", { eager: true, import: "default" });
const sources = import.meta.glob<string>(["/src/**/*.{ts,tsx}", "!/src/**/*.test.{ts,tsx}"], {
  eager: true,
  query: "?raw",
  import: "default",
});

const namespaces = [...new Set(Object.keys(files).map(namespaceOf))].toSorted();

/** French and Italian say 'millions of' with a form of their own. */
const pluralForms = {
  fr: ["one", "many", "other"],
  en: ["one", "other"],
  it: ["one", "many", "other"],
};
const pluralEnding = /_(zero|one|two|few|many|other)$/;

function namespaceOf(path: string): string {
  return path.split("/").at(-1)?.replace(".json", "") ?? "";
}

function texts(language: string, namespace: string): Map<string, unknown> {
  return new Map(flat(files[`./locales/${language}/${namespace}.json`] ?? {}));
}

function flat(tree: Tree, prefix = ""): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? flat(Object.fromEntries(Object.entries(value)), `${prefix}${key}.`)
      : [[prefix + key, value]],
  );
}

const withoutForms = (keys: Iterable<string>) =>
  [...new Set([...keys].map((key) => key.replace(pluralEnding, "")))].toSorted();

describe.each(namespaces)("texts of %s", (namespace) => {
  it("have the same keys in every language", () => {
    const french = withoutForms(texts("fr", namespace).keys());
    expect(french.length).toBeGreaterThan(0);
    for (const { code } of languages) {
      expect({ code, keys: withoutForms(texts(code, namespace).keys()) }).toEqual({
        code,
        keys: french,
      });
    }
  });

  it("are all written", () => {
    for (const { code } of languages) {
      const missing = [...texts(code, namespace)].filter(
        ([, text]) => typeof text !== "string" || text.trim() === "" || text === "…",
      );
      expect({ code, missing }).toEqual({ code, missing: [] });
    }
  });

  it("have every plural form of their language", () => {
    for (const { code } of languages) {
      const keys = [...texts(code, namespace).keys()];
      const counted = withoutForms(keys.filter((key) => pluralEnding.test(key)));
      const expected = counted.flatMap((key) => pluralForms[code].map((form) => `${key}_${form}`));
      expect(keys.filter((key) => pluralEnding.test(key)).toSorted()).toEqual(expected.toSorted());
    }
  });

  it("fill in the same places in every language", () => {
    const places = (text: unknown) =>
      [...String(text).matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).toSorted();
    const french = texts("fr", namespace);
    for (const { code } of languages) {
      for (const [key, text] of texts(code, namespace)) {
        const inFrench = french.get(key) ?? french.get(key.replace(pluralEnding, "_other"));
        expect({ code, key, places: places(text) }).toEqual({
          code,
          key,
          places: places(inFrench),
        });
      }
    }
  });

  it("are used", () => {
    const named = new RegExp(`["'\`]${namespace}(["'\`]|:)`);
    expect(namespace === "common" || Object.values(sources).some((code) => named.test(code))).toBe(
      true,
    );
  });
});
