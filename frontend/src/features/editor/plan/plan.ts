import type { components } from "@/api/schema";
import type { Json } from "@/drafts/merge";
import { asCode, asObjects, asText } from "@/drafts/read";
import { parseAmount } from "@/i18n/parse-amount";
import { codes } from "../fields/codes";
import { readCells, yearIn } from "../grid/paste";

export type Planned = components["schemas"]["PlannedAmount"];
export type PlanRow = Pick<Planned, "side" | "kind">;
type Cell = PlanRow & { year: number };

const sides = ["north", "south"] as const;

/** What stands in a draft, which may be of another version of this program. */
export function plannedOf(value: Json | undefined): Planned[] {
  return asObjects(value).flatMap(({ year, side, kind, amount }) => {
    const [ofSide, ofKind] = [asCode(side, sides), asCode(kind, codes.fundingKind)];
    return typeof year === "number" && ofSide && ofKind
      ? [{ year, side: ofSide, kind: ofKind, amount: asText(amount) }]
      : [];
  });
}

/** Each side in cash and in kind, one's own side first. */
export function planRows(here: Planned["side"]): PlanRow[] {
  const ordered = here === "north" ? sides : (["south", "north"] as const);
  return ordered.flatMap((side) => codes.fundingKind.map((kind) => ({ side, kind })));
}

export function amountAt(planned: readonly Planned[], cell: Cell): string {
  return planned.find((each) => isAt(each, cell))?.amount ?? "";
}

/** The plan with another amount in one cell; undefined where nothing is planned there any more. */
export function withAmount(
  planned: readonly Planned[],
  { year, side, kind }: Cell,
  amount: string | undefined,
): Planned[] {
  const others = planned.filter((each) => !isAt(each, { year, side, kind }));
  return amount === undefined ? others : [...others, { year, side, kind, amount }];
}

function isAt(planned: Planned, { year, side, kind }: Cell): boolean {
  return planned.year === year && planned.side === side && planned.kind === kind;
}

/** All years between the first and the last that anybody speaks of. */
export function yearsOfPlan(spoken: readonly number[]): number[] {
  const known = spoken.filter((year) => year >= 1950 && year <= 2100);
  if (known.length === 0) return [];
  const first = Math.min(...known);
  return Array.from({ length: Math.max(...known) - first + 1 }, (_, index) => first + index);
}

export interface PastedPlan {
  planned: { cell: Cell; amount: string }[];
  /** Cells that hold something that is no amount, as they were pasted. */
  unread: string[];
}

/**
 * A block of cells from a spreadsheet, laid down from one cell of the grid on. A first row of years says itself where its
 * columns go; words before the figures are names of rows, which stand in the order of the grid.
 */
export function readPlanPaste(text: string, rows: readonly PlanRow[], from: Cell): PastedPlan {
  const cells = readCells(text).filter((row) => row.some((cell) => cell !== ""));
  const heads = (cells[0] ?? []).map((cell) => yearIn(cell));
  const hasHead = heads.some((year) => year !== undefined);
  const body = hasHead ? cells.slice(1) : cells;
  const named = body.some(([first = ""]) => first !== "" && parseAmount(first) === undefined);
  const firstRow = rows.findIndex(({ side, kind }) => side === from.side && kind === from.kind);
  const pasted: PastedPlan = { planned: [], unread: [] };
  for (const [down, values] of body.entries()) {
    const row = rows[firstRow + down];
    for (const [across, value] of values.entries()) {
      if (value === "" || (named && across === 0)) continue;
      const year = hasHead ? heads[across] : from.year + across - (named ? 1 : 0);
      const amount = parseAmount(value);
      if (!row || year === undefined || amount === undefined || Number(amount) < 0) {
        pasted.unread.push(value);
      } else pasted.planned.push({ cell: { ...row, year }, amount });
    }
  }
  return pasted;
}
