import { parseAmount } from "@/i18n/parse-amount";
import { plain } from "../project/theme-tree";

export type PasteColumn = "funder" | "year" | "amount" | "currency" | "kind" | "state" | "note";

type PasteFault =
  | "funder-missing"
  | "year-unreadable"
  | "amount-missing"
  | "amount-unreadable"
  | "amount-not-positive"
  | "currency-unknown"
  | "kind-unknown"
  | "state-unknown";

type Kind = "cash" | "in-kind";
type State = "asked" | "promised" | "received" | "spent";

export interface PasteDefaults {
  currency: string;
  kind: Kind;
  state: State;
}

/** One funding line as it was pasted: its cells as they are written, what they were read as, what cannot be read. */
export interface PastedLine extends PasteDefaults {
  cells: Partial<Record<PasteColumn, string>>;
  funder: string;
  year: number | undefined;
  /** Decimal string: '12900.50'. */
  amount: string | undefined;
  note: string | undefined;
  faults: Partial<Record<PasteColumn, PasteFault>>;
}

export interface Pasted {
  /** A row per funder with a column per year, or a row per line. */
  layout: "grid" | "list" | "unreadable" | "empty";
  lines: PastedLine[];
  /** Rows with totals, which are computed here anyway. */
  skippedTotals: number;
}

const headers: Record<PasteColumn, RegExp> = {
  funder:
    /^(bailleur|financeur|financement|partenaire|organisme|source|funder|donor|organisation|finanziatore|ente|donatore)/,
  year: /^(annee|an$|exercice|year|anno)/,
  amount: /^(montant|somme|amount|importo|valeur|value)/,
  currency: /^(devise|monnaie|currency|valuta)/,
  kind: /^(nature|type|kind|tipo)/,
  state: /^(etat|statut|state|status|stato)/,
  note: /^(note|remarque|commentaire|comment|observation|nota)/,
};

const kinds: readonly [RegExp, Kind][] = [
  [/^(en nature|valoris|in[ -]?kind|in natura|apport en nature)/, "in-kind"],
  [/^(numeraire|argent|cash|especes|denaro|contanti|monetaire|financier)/, "cash"],
];

const states: readonly [RegExp, State][] = [
  [/^(demand|sollicit|asked|requested|richiest)/, "asked"],
  [/^(promis|accord|acquis|vote|engage|committed|granted|concess)/, "promised"],
  [/^(recu|verse|percu|encaiss|received|paid|ricevut)/, "received"],
  [/^(depens|execut|realis|consomm|spent|spes)/, "spent"],
];

const total = /^(sous[- ]?total|total|totaux|ensemble|sub[- ]?total|totale|grand total)/;
const nothing = /^(|-|–|—|0|0[.,]0+|nc|n\/a)$/;

/** Cells copied from a spreadsheet, or a file with semicolons, as funding lines. Nothing is guessed that is not said. */
export function readPaste(text: string, defaults: PasteDefaults): Pasted {
  const rows = readCells(text).filter((row) => row.some((cell) => cell !== ""));
  const [first, ...rest] = rows;
  if (!first) return { layout: "empty", lines: [], skippedTotals: 0 };
  const columns = first.map(columnOf);
  if (isGridHead(first, columns)) return readGrid(columns, first, rest, defaults);
  if (columns.includes("funder") && columns.includes("amount")) {
    return readList(columns, rest, defaults);
  }
  if (yearIn(first[1]) !== undefined && first.length >= 3) {
    return readList(
      ["funder", "year", "amount", "currency", "kind", "state", "note"],
      rows,
      defaults,
    );
  }
  return { layout: "unreadable", lines: [], skippedTotals: 0 };
}

/** A head with years: everything in it beside the first cell is a year, a total or a column with a name. */
function isGridHead(
  head: readonly string[],
  columns: readonly (PasteColumn | undefined)[],
): boolean {
  const others = head.slice(1).map((cell, index) => ({ cell, column: columns[index + 1] }));
  return (
    others.some(({ cell }) => yearIn(cell) !== undefined) &&
    others.every(
      ({ cell, column }) =>
        cell === "" || yearIn(cell) !== undefined || column || total.test(plain(cell)),
    )
  );
}

function readGrid(
  columns: readonly (PasteColumn | undefined)[],
  head: readonly string[],
  rows: readonly string[][],
  defaults: PasteDefaults,
): Pasted {
  const years = head.map((cell, index) => (index === 0 ? undefined : yearIn(cell)));
  const { kept, skippedTotals } = withoutTotals(rows, 0);
  const lines = kept.flatMap((row) =>
    years.flatMap((year, index): PastedLine[] => {
      const cell = row[index] ?? "";
      if (year === undefined || nothing.test(cell)) return [];
      const cells: PastedLine["cells"] = { funder: row[0] ?? "", year: String(year), amount: cell };
      for (const name of ["currency", "kind", "state", "note"] as const) {
        const position = columns.indexOf(name);
        if (position > 0) cells[name] = row[position] ?? "";
      }
      return [readLine(cells, defaults)];
    }),
  );
  return { layout: "grid", lines, skippedTotals };
}

function readList(
  columns: readonly (PasteColumn | undefined)[],
  rows: readonly string[][],
  defaults: PasteDefaults,
): Pasted {
  const { kept, skippedTotals } = withoutTotals(rows, columns.indexOf("funder"));
  const lines = kept.map((row) => {
    const cells: PastedLine["cells"] = {};
    for (const [index, column] of columns.entries()) {
      if (column && row[index] !== undefined) cells[column] = row[index];
    }
    return readLine(cells, defaults);
  });
  return { layout: "list", lines, skippedTotals };
}

function withoutTotals(rows: readonly string[][], funder: number) {
  const kept = rows.filter((row) => !total.test(plain(row[funder] ?? "")));
  return { kept, skippedTotals: rows.length - kept.length };
}

function readLine(cells: PastedLine["cells"], defaults: PasteDefaults): PastedLine {
  const faults: PastedLine["faults"] = {};
  const funder = cells.funder ?? "";
  if (funder === "") faults.funder = "funder-missing";

  const year = yearIn(cells.year);
  if (year === undefined) faults.year = "year-unreadable";

  const written = cells.amount ?? "";
  const amount = parseAmount(written);
  if (written === "") faults.amount = "amount-missing";
  else if (amount === undefined) faults.amount = "amount-unreadable";
  else if (Number(amount) <= 0) faults.amount = "amount-not-positive";

  const currency = currencyIn(cells.currency ?? "") ?? currencyIn(unitOf(written));
  if (cells.currency && !currency) faults.currency = "currency-unknown";
  const kind = match(kinds, cells.kind);
  if (cells.kind && !kind) faults.kind = "kind-unknown";
  const state = match(states, cells.state);
  if (cells.state && !state) faults.state = "state-unknown";

  return {
    cells,
    funder,
    year,
    amount: faults.amount ? undefined : amount,
    currency: currency ?? defaults.currency,
    kind: kind ?? defaults.kind,
    state: state ?? defaults.state,
    note: cells.note || undefined,
    faults,
  };
}

function match<Code>(words: readonly [RegExp, Code][], cell: string | undefined): Code | undefined {
  const asked = plain(cell ?? "");
  return asked === "" ? undefined : words.find(([pattern]) => pattern.test(asked))?.[1];
}

function unitOf(amount: string): string {
  return amount.replaceAll(/[\d\s.,'’\u00a0\u202f-]/g, "");
}

/** 'FCFA' alone is said on both sides of Africa and means the west far more often. */
function currencyIn(cell: string): string | undefined {
  const unit = cell.trim().toUpperCase().replaceAll(/[\s.]/g, "");
  if (unit === "€" || unit.startsWith("EURO")) return "EUR";
  if (unit === "FCFA" || unit === "CFA") return "XOF";
  if (unit === "$") return "USD";
  return /^[A-Z]{3}$/.test(unit) ? unit : undefined;
}

export function yearIn(cell: string | undefined): number | undefined {
  const found =
    /^(?:(?:annee|an|exercice|budget|year|anno)\s*)?((?:19|20)\d{2})(?:\s*\(.*\))?$/.exec(
      plain(cell ?? ""),
    );
  return found ? Number(found[1]) : undefined;
}

function columnOf(cell: string): PasteColumn | undefined {
  const words = plain(cell);
  return (["funder", "year", "amount", "currency", "kind", "state", "note"] as const).find((name) =>
    headers[name].test(words),
  );
}

/** Rows of cells as spreadsheets put them on the clipboard: tabs, or semicolons; quotes around a cell with line breaks. */
export function readCells(text: string): string[][] {
  const separator = text.includes("\t") ? "\t" : ";";
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.replaceAll(/\s+/g, " ").trim());
    cell = "";
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) endCell();
    else if (character === "\n") {
      endCell();
      rows.push([]);
    } else if (character !== "\r") cell += character;
  }
  endCell();
  return rows;
}

/** What could not be taken, written as a list again, so that it can be mended and pasted once more. */
export function writePaste(lines: readonly PastedLine[]): string {
  if (lines.length === 0) return "";
  const columns: readonly PasteColumn[] = [
    "funder",
    "year",
    "amount",
    "currency",
    "kind",
    "state",
    "note",
  ];
  const used = columns.filter(
    (name, index) => index < 3 || lines.some(({ cells }) => cells[name] !== undefined),
  );
  const rows = lines.map(({ cells }) => used.map((name) => inQuotes(cells[name] ?? "")).join("\t"));
  return [used.join("\t"), ...rows].join("\n");
}

/** As spreadsheets do it, since a cell that begins with a quotation mark would be read as a quoted one. */
function inQuotes(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
