import type { GuideRound, GuideSheet } from "./api";

export const sides = ["north", "south"] as const;
type Side = (typeof sides)[number];

export interface Said {
  sheet: GuideSheet;
  text: GuideSheet["answers"][number]["text"];
  /** What the same partner had said the last time before, where it was something else. */
  before: { round: number; text: GuideSheet["answers"][number]["text"] } | undefined;
}

/** What each side says to one question in one round, and what it had said before. */
export function answersTo(
  question: string,
  step: string,
  round: GuideRound,
  rounds: readonly GuideRound[],
): Record<Side, Said[]> {
  const said = round.sheets
    .filter((sheet) => sheet.step.code === step)
    .flatMap((sheet) => {
      const text = textIn(sheet, question);
      if (!text) return [];
      return [{ sheet, text, before: earlier(sheet, question, text, rounds) }];
    });
  const on = (side: Side) => said.filter(({ sheet }) => sheet.side === side);
  return { north: on("north"), south: on("south") };
}

/** How two sides stand to one question: that is all the guide says of it, and it is no mark. */
export function differenceOf(said: Record<Side, readonly Said[]>): "both" | "one" | "none" {
  const answered = sides.filter((side) => said[side].length > 0).length;
  return answered === 2 ? "both" : answered === 1 ? "one" : "none";
}

function textIn(sheet: GuideSheet, question: string): Said["text"] | undefined {
  return sheet.answers.find((answer) => answer.question === question)?.text;
}

function earlier(
  sheet: GuideSheet,
  question: string,
  text: Said["text"],
  rounds: readonly GuideRound[],
): Said["before"] {
  // Phones of some years ago know sort(), not toSorted().
  const past = rounds
    .filter(({ number }) => number < sheet.round)
    .sort((a, b) => b.number - a.number)
    .flatMap(({ number, sheets }) =>
      sheets
        .filter(
          ({ partner, step }) => partner.id === sheet.partner.id && step.code === sheet.step.code,
        )
        .map((other) => ({ round: number, text: textIn(other, question) })),
    )
    .find((other) => other.text);
  return past?.text && JSON.stringify(past.text) !== JSON.stringify(text)
    ? { round: past.round, text: past.text }
    : undefined;
}
