import { parseSync } from "vite";
import { expect, it } from "vitest";

const components = import.meta.glob<string>(["/src/**/*.tsx", "!/src/**/*.test.tsx"], {
  eager: true,
  query: "?raw",
  import: "default",
});

/** Attributes whose words are shown or read aloud. */
const spoken = new Set(["aria-label", "title", "label", "placeholder", "alt", "help", "summary"]);

const isWords = (text: unknown): text is string =>
  typeof text === "string" && /\p{L}{2}/u.test(text);

it.each(Object.entries(components))("%s holds no sentence of its own", (path, code) => {
  expect({ path, sentences: literals(parseSync(path, code).program) }).toEqual({
    path,
    sentences: [],
  });
});

it("finds sentences between tags and in spoken attributes", () => {
  const code = `const a = <p title="Bonjour" className="big">Salut {name} <b aria-label={"Oui"}>1</b></p>`;
  expect(literals(parseSync("a.tsx", code).program)).toEqual(["Bonjour", "Salut", "Oui"]);
});

/** Walks the syntax tree, whatever its nodes are. */
function literals(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  const found = literalsOf(Object.fromEntries(Object.entries(node)));
  return [...found, ...Object.values(node).flatMap((child) => literals(child))];
}

function literalsOf(node: Record<string, unknown>): string[] {
  if (node.type === "JSXText") return isWords(node.value) ? [node.value.trim()] : [];
  if (node.type !== "JSXAttribute" || !spoken.has(String(part(node.name, "name")))) return [];
  const value =
    part(node.value, "type") === "JSXExpressionContainer"
      ? part(node.value, "expression")
      : node.value;
  const text = part(value, "type") === "Literal" ? part(value, "value") : undefined;
  return isWords(text) ? [text] : [];
}

function part(node: unknown, key: string): unknown {
  return typeof node === "object" && node !== null
    ? Object.entries(node).find(([name]) => name === key)?.[1]
    : undefined;
}
