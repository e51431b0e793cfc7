import { describe, expect, it } from "vitest";
import type { GuideRound, GuideSheet } from "./api";
import { answersTo, differenceOf } from "./compared";

const sheet = (partner: string, side: "north" | "south", round: number, text: string) =>
  ({
    id: `${partner}-${round}`,
    version: 0,
    projectId: "j",
    partner: { id: partner, slug: partner, names: { fr: partner }, published: true },
    side,
    round,
    step: { code: "follow-up", label: "Suivre" },
    state: { code: "done", label: "Faite" },
    answers: [{ question: "q17", text: { fr: text } }],
    openToAll: false,
    createdAt: "2026-01-01T00:00:00Z",
    updatedAt: "2026-01-01T00:00:00Z",
  }) satisfies GuideSheet;

const round = (number: number, ...sheets: GuideSheet[]): GuideRound => ({
  number,
  begunAt: "2026-01-01T00:00:00Z",
  sheets,
});

describe("answers side by side", () => {
  const first = round(1, sheet("cergy", "north", 1, "Non"), sheet("thies", "south", 1, "Oui"));
  const second = round(2, sheet("cergy", "north", 2, "Oui, chaque mois"));

  it("say whether both sides, one or none answered", () => {
    const rounds = [second, first];
    expect(differenceOf(answersTo("q17", "follow-up", first, rounds))).toBe("both");
    expect(differenceOf(answersTo("q17", "follow-up", second, rounds))).toBe("one");
    expect(differenceOf(answersTo("q18", "follow-up", second, rounds))).toBe("none");
  });

  it("are compared with what the same partner said the time before", () => {
    const { north } = answersTo("q17", "follow-up", second, [second, first]);
    expect(north[0]?.before).toEqual({ round: 1, text: { fr: "Non" } });
    expect(answersTo("q17", "follow-up", first, [second, first]).north[0]?.before).toBeUndefined();
  });

  it("are not said to differ where the same was said again", () => {
    const same = round(2, sheet("cergy", "north", 2, "Non"));
    expect(answersTo("q17", "follow-up", same, [same, first]).north[0]?.before).toBeUndefined();
  });
});
