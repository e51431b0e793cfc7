import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPaste, writePaste, type PasteDefaults, type PastedLine } from "./paste";

/** What the clipboard may hold: nobody promises that it comes from a spreadsheet. */

const defaults: PasteDefaults = { currency: "EUR", kind: "cash", state: "promised" };

const signs = [
  "\t",
  "\n",
  "\r\n",
  ";",
  '"',
  '""',
  " ",
  "\u00a0",
  "\u202f",
  ",",
  ".",
  "-",
  "–",
  "'",
  "’",
  "=",
  "€",
];
const figures = [
  "0",
  "2020",
  "Année 2021",
  "1999 (budget)",
  "12 900,50",
  "12,900.50",
  "1.000",
  "0,001",
  "1e9",
  "NaN",
  "١٢",
];
const words = [
  "Bailleur",
  "year",
  "Importo",
  "Devise",
  "TOTAL",
  "Sous-total",
  "FCFA",
  "valorisation",
  "reçu",
  "e\u0301",
  "\ufeff",
];
const pieces = [...signs, ...figures, ...words];
const odd = (maxLength: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), {
      maxLength,
    })
    .map((parts) => parts.join(""));

/** A cell as spreadsheets put it on the clipboard. */
const quoted = (cell: string) => (/["\t\n;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const headings = [
  "Bailleur",
  "Année",
  "Montant",
  "Devise",
  "Nature",
  "État",
  "Note",
  "2020",
  "2021 (réalisé)",
  "?",
];
/** Rows under headings that are known, with anything in them. */
const sheets = fc
  .record({
    head: fc.shuffledSubarray(headings, { minLength: 3 }),
    rows: fc.array(fc.array(fc.oneof(fc.constantFrom(...pieces), odd(3)), { maxLength: 11 }), {
      maxLength: 5,
    }),
    separator: fc.constantFrom("\t", ";"),
  })
  .map(({ head, rows, separator }) =>
    [head, ...rows].map((row) => row.map(quoted).join(separator)).join("\n"),
  );
/** What a line was read as, however its cells were spelt. */
const read = (line: PastedLine) => ({ ...line, cells: undefined });
const anything = fc.oneof(odd(40), sheets);

const names = fc.constantFrom(
  "Ville de Pontcharra",
  "Agence de l’eau",
  "MEAE",
  'Association "Eau; vie"',
  "Dembéla",
);
const years = fc.uniqueArray(fc.integer({ min: 1950, max: 2080 }), { minLength: 1, maxLength: 6 });
const cents = fc.integer({ min: 1, max: 999_999_999_999 });

const grouped = (whole: string, by: string) => whole.replaceAll(/\B(?=(\d{3})+$)/g, by);
const written: ((whole: string, decimals: string) => string)[] = [
  (whole, decimals) => `${whole}.${decimals}`,
  (whole, decimals) => `${whole},${decimals}`,
  (whole, decimals) => `${grouped(whole, " ")},${decimals}`,
  (whole, decimals) => `${grouped(whole, "\u202f")},${decimals} €`,
  (whole, decimals) => `${grouped(whole, ".")},${decimals}`,
  (whole, decimals) => `€${grouped(whole, ",")}.${decimals}`,
  (whole, decimals) => `${grouped(whole, "’")}.${decimals}`,
];

describe("anything from the clipboard", () => {
  it("is read without a word that was not there, and what has no fault can be sent", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const line of readPaste(text, defaults).lines) {
          for (const cell of Object.values(line.cells)) {
            expect(cell).toBe(cell.replaceAll(/\s+/g, " ").trim());
          }
          expect(line.currency).toMatch(/^[A-Z]{3}$/);
          if (Object.keys(line.faults).length > 0) continue;
          expect(line.funder).not.toBe("");
          expect(line.year).toBeGreaterThanOrEqual(1900);
          expect(line.year).toBeLessThan(2100);
          expect(line.amount).toMatch(/^\d{1,13}(\.\d{1,2})?$/);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("is written so that it is read again as the same lines", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const lines = readPaste(text, defaults).lines.filter(({ cells }) =>
          Object.values(cells).some((cell) => cell !== ""),
        );
        const again = readPaste(writePaste(lines), defaults).lines;
        expect(again.map(read)).toEqual(lines.map(read));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a grid of amounts", () => {
  const grids = years.chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.tuple(
          names,
          fc.array(fc.option(cents), { minLength: columns.length, maxLength: columns.length }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      write: fc.constantFrom(...written),
      total: fc.boolean(),
    }),
  );

  it("becomes one line for each amount, whatever its spelling, and none for the totals", () => {
    fc.assert(
      fc.property(grids, ({ columns, rows, write, total }) => {
        const spell = (amount: number | null) =>
          amount === null
            ? ""
            : write(String(Math.floor(amount / 100)), String(amount % 100).padStart(2, "0"));
        const cells = [
          ["Bailleur", ...columns.map(String), ...(total ? ["Total"] : [])],
          ...rows.map(([funder, amounts]) => [
            funder,
            ...amounts.map(spell),
            ...(total ? ["1"] : []),
          ]),
          ...(total ? [["Total général", ...columns.map(() => "1"), "1"]] : []),
        ];
        const pasted = readPaste(
          cells.map((row) => row.map(quoted).join("\t")).join("\r\n"),
          defaults,
        );
        const wanted = rows.flatMap(([funder, amounts]) =>
          amounts.flatMap((amount, at) =>
            amount === null ? [] : [{ funder, year: columns[at], amount: amount / 100 }],
          ),
        );
        expect(pasted.layout).toBe("grid");
        expect(pasted.skippedTotals).toBe(total ? 1 : 0);
        expect(
          pasted.lines.map(({ funder, year, amount }) => ({
            funder,
            year,
            amount: Number(amount),
          })),
        ).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });
});
