import { describe, expect, it } from "vitest";
import type { components } from "@/api/schema";
import { sayOf } from "./open-points";

type Stance = components["schemas"]["Stance"];

const stance = (kind: string, id: string): Stance => ({
  id: `${kind} ${id}`,
  kind,
  partner: { id, slug: id, names: { fr: id }, country: "FR" } as Stance["partner"],
  saidAt: "2026-01-01T00:00:00Z",
});
const may = (own: string[], ...stances: Stance[]) =>
  sayOf({ state: { code: "proposed", label: "Proposé" }, stances }, own);

describe("what one can still say of a point", () => {
  it("is nothing where one's own partner proposed it", () => {
    expect(may(["here"], stance("proposes", "here"))).toEqual({
      agree: false,
      disagree: false,
      withdraw: false,
    });
  });

  it("is to agree or disagree where another proposed it", () => {
    expect(may(["there"], stance("proposes", "here"))).toEqual({
      agree: true,
      disagree: true,
      withdraw: false,
    });
  });

  it("is to think again where one's own partner disagrees, and nothing is said twice", () => {
    expect(may(["there"], stance("proposes", "here"), stance("disagrees", "there"))).toEqual({
      agree: true,
      disagree: false,
      withdraw: true,
    });
  });

  it("leaves a disagreement to whoever said it", () => {
    expect(may(["here"], stance("proposes", "here"), stance("disagrees", "there")).withdraw).toBe(
      false,
    );
  });
});
