import { partsOf } from "../../../../backend/local/workbook.mjs";

/** What makes a workbook act: formulas, macros, links to other files, live data. */
const active = /<f[\s>/]|<definedName\s|vbaProject|externalLink|ddeLink|oleLink|connections\.xml/;

/** True where a part of the workbook, or its name, could do anything but be read. */
export function acts(file: Buffer): boolean {
  return [...partsOf(file)].some(([name, text]) => active.test(name) || active.test(text));
}

/** The texts in the cells of a workbook. */
export function textsOf(file: Buffer): string[] {
  const sheets = [...partsOf(file)].filter(([name]) => name.startsWith("xl/worksheets/"));
  return sheets.flatMap(([, xml]) =>
    [...xml.matchAll(/<c [^>]*t="inlineStr"[^>]*><is>(?:<r>)?<t[^>]*>([^<]*)<\/t>/g)].map(
      ([, text]) => read(text ?? ""),
    ),
  );
}

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

/** Spelt as XML spells it, and control characters as Office does. */
function read(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/_x([0-9A-F]{4})_/gi, (_, digits) =>
      String.fromCodePoint(Number.parseInt(digits, 16)),
    );
}
