import type { CurveOfCurrency } from "./api";

/** What is drawn of one side: its share of a year, undefined where nothing is known. */
export interface ShareLine {
  side: "north" | "south";
  kind: "secured" | "planned";
  /** 0 to 100, one for each year. */
  shares: (number | undefined)[];
}

/** Lines of the two sides; what belongs to no side is told in the table. */
export function shareLines({ years }: CurveOfCurrency): ShareLine[] {
  return (["north", "south"] as const)
    .flatMap((side) =>
      (["planned", "secured"] as const).map((kind): ShareLine => ({
        side,
        kind,
        shares: years.map(({ sides }) => {
          const own = sides.find((each) => each.side.code === side);
          const share = kind === "planned" ? own?.plannedSharePercent : own?.sharePercent;
          if (typeof share === "number") return share;
          // A side without a line in a year in which others have some brought nothing of it.
          return kind === "secured" && hasShares(sides) ? 0 : undefined;
        }),
      })),
    )
    .filter(({ shares }) => shares.some((share) => share !== undefined));
}

function hasShares(sides: CurveOfCurrency["years"][number]["sides"]): boolean {
  return sides.some(({ sharePercent }) => typeof sharePercent === "number");
}

/** An SVG path through the points that are known: what is unknown breaks it, since no data is not zero. */
export function brokenPath(points: readonly ({ x: number; y: number } | undefined)[]): string {
  return points
    .map((point, index) =>
      point ? `${points[index - 1] ? "L" : "M"}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : "",
    )
    .join("");
}
