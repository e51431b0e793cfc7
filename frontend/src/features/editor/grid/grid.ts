import type { components } from "@/api/schema";
import type { OutboxItem } from "@/drafts/outbox";
import { isObject, type JsonObject } from "@/drafts/merge";
import { asCode, asObjects, asText } from "@/drafts/read";
import type { Localized } from "@/i18n/localized";
import { codes } from "../fields/codes";

type LineView = components["schemas"]["FundingLineView"];
type Kind = components["schemas"]["FundingKind"];
type State = components["schemas"]["FundingState"];
type Side = components["schemas"]["Side"];
type LevyScheme = components["schemas"]["LevyScheme"];

/** A funding line as the grid shows it: the server's, with what waits on this device laid over it. */
export interface GridLine {
  key: string;
  /** None before it has arrived. */
  id: string | undefined;
  version: number | undefined;
  funderId: string | undefined;
  funderName: string | undefined;
  funderNames: Localized | undefined;
  year: number;
  amount: string;
  currency: string;
  kind: Kind;
  state: State;
  side: Side | undefined;
  levies: { scheme: LevyScheme; amount: string }[];
  note: string;
  source: string;
  /** What waits on this device for this line. */
  item: OutboxItem | undefined;
}

/** One funder with one kind, state and currency; a cell of it is a year. */
export interface GridRow {
  key: string;
  funderId: string | undefined;
  funderName: string | undefined;
  funderNames: Localized | undefined;
  kind: Kind;
  state: State;
  currency: string;
  lines: GridLine[];
}

export type RowHead = Omit<GridRow, "key" | "lines">;

export function linesOf(views: readonly LineView[], items: readonly OutboxItem[]): GridLine[] {
  const names = new Map<string, Localized>();
  for (const { funder } of views) if (funder) names.set(funder.id, funder.names);

  const changes = new Map<string, OutboxItem>();
  for (const item of items) if (item.method !== "POST") changes.set(lineIdOf(item), item);

  const there = views.flatMap((view): GridLine[] => {
    const line = lineOf(view);
    const item = changes.get(view.id);
    if (!item) return [line];
    // A removal that is on its way is believed; one that was refused is not.
    if (item.method === "DELETE") return item.state === "waiting" ? [] : [{ ...line, item }];
    return [{ ...withInput(line, item.body ?? {}), item }];
  });
  const coming = items.flatMap((item): GridLine[] => {
    if (item.method !== "POST" || !item.body) return [];
    const funderId = asText(item.body.funderId);
    const line: GridLine = { ...emptyLine, key: item.id, item, funderNames: names.get(funderId) };
    return [withInput(line, item.body)];
  });
  return [...there, ...coming];
}

/** '/api/v1/funding-lines/ID' */
function lineIdOf({ path }: Pick<OutboxItem, "path">): string {
  return path.split("/").at(-1) ?? "";
}

const emptyLine: GridLine = {
  key: "",
  id: undefined,
  version: undefined,
  funderId: undefined,
  funderName: undefined,
  funderNames: undefined,
  year: 0,
  amount: "",
  currency: "EUR",
  kind: "cash",
  state: "promised",
  side: undefined,
  levies: [],
  note: "",
  source: "",
  item: undefined,
};

function lineOf(view: LineView): GridLine {
  return {
    key: view.id,
    id: view.id,
    version: view.version,
    funderId: view.funder?.id,
    funderName: view.funderName ?? undefined,
    funderNames: view.funder?.names,
    year: view.year,
    amount: view.amount.amount,
    currency: view.amount.currency,
    kind: asCode(view.kind.code, codes.fundingKind) ?? "cash",
    state: asCode(view.state.code, codes.fundingState) ?? "promised",
    side: view.statedSide ?? undefined,
    levies: view.levies.map(({ scheme, amount }) => ({
      scheme: asCode(scheme.code, codes.levyScheme) ?? "water",
      amount: amount.amount,
    })),
    note: view.note ?? "",
    source: view.source ?? "",
    item: undefined,
  };
}

/** A line with what an input says of it; a patch says only a part. */
function withInput(line: GridLine, body: JsonObject): GridLine {
  const money = isObject(body.amount) ? body.amount : {};
  return {
    ...line,
    funderId: "funderId" in body ? asText(body.funderId) || undefined : line.funderId,
    funderName: "funderName" in body ? asText(body.funderName) || undefined : line.funderName,
    year: typeof body.year === "number" ? body.year : line.year,
    amount: asText(money.amount) || line.amount,
    currency: asText(money.currency) || line.currency,
    kind: asCode(body.kind, codes.fundingKind) ?? line.kind,
    state: asCode(body.state, codes.fundingState) ?? line.state,
    side: "side" in body ? asCode(body.side, codes.side) : line.side,
    levies: "levies" in body ? leviesIn(body) : line.levies,
    note: "note" in body ? asText(body.note) : line.note,
    source: "source" in body ? asText(body.source) : line.source,
  };
}

function leviesIn(body: JsonObject): GridLine["levies"] {
  return asObjects(body.levies).map(({ scheme, amount }) => ({
    scheme: asCode(scheme, codes.levyScheme) ?? "water",
    amount: asText(amount),
  }));
}

export function rowKey({ funderId, funderName, kind, state, currency }: RowHead): string {
  return [funderId ?? `"${funderName ?? ""}"`, kind, state, currency].join(" ");
}

/** The rows in the order in which they came, those without a line yet last. */
export function rowsOf(lines: readonly GridLine[], heads: readonly RowHead[]): GridRow[] {
  const rows = new Map<string, GridRow>();
  for (const line of lines) {
    const key = rowKey(line);
    const row = rows.get(key);
    if (row) row.lines.push(line);
    else rows.set(key, { ...headOf(line), key, lines: [line] });
  }
  for (const head of heads) {
    const key = rowKey(head);
    if (!rows.has(key)) rows.set(key, { ...head, key, lines: [] });
  }
  return [...rows.values()];
}

function headOf({ funderId, funderName, funderNames, kind, state, currency }: RowHead): RowHead {
  return { funderId, funderName, funderNames, kind, state, currency };
}

export function yearsOf(lines: readonly GridLine[], extra: readonly number[]): number[] {
  return [...new Set([...lines.map(({ year }) => year), ...extra])].sort((a, b) => a - b);
}

export interface CurrencyTotals {
  currency: string;
  /** Decimal strings with two decimals. */
  total: string;
  byYear: Map<number, string>;
  /** Parts of the total, never added to it. */
  levies: string;
}

/** What the lines add up to, per currency; in cents, so that nothing is lost to rounding. */
export function totalsOf(lines: readonly GridLine[]): CurrencyTotals[] {
  const currencies = [...new Set(lines.map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = lines.filter((line) => line.currency === currency);
    const years = [...new Set(own.map(({ year }) => year))];
    return {
      currency,
      total: sum(own.map(({ amount }) => amount)),
      byYear: new Map(
        years.map((year) => [
          year,
          sum(own.filter((line) => line.year === year).map(({ amount }) => amount)),
        ]),
      ),
      levies: sum(own.flatMap(({ levies }) => levies.map(({ amount }) => amount))),
    };
  });
}

export function sum(amounts: readonly string[]): string {
  // 13 digits before the point at most, 1000 lines at most: whole cents stay exact.
  const cents = amounts.reduce((all, amount) => all + BigInt(centsOf(amount)), 0n);
  const digits = cents.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function centsOf(amount: string): string {
  const [whole = "0", decimals = ""] = amount.split(".");
  return /^\d+$/.test(whole) ? whole + decimals.slice(0, 2).padEnd(2, "0") : "0";
}
