import { createContext, useContext } from "react";
import type { components } from "@/api/schema";
import type { Violation } from "@/api/problem";
import type { Json, JsonObject } from "@/drafts/merge";

type Schemas = components["schemas"];

/** A field of one of the records that are edited here, as the contract names it. */
export type FieldName =
  | (keyof Schemas["ProjectInput"] & string)
  | (keyof Schemas["PartnerInput"] & string)
  | (keyof Schemas["AgreementInput"] & string)
  | (keyof Schemas["EventInput"] & string);

export interface EditedDraft {
  /** Of the record. */
  id: string;
  values: JsonObject;
  /** Takes up what was changed on the server beside what is typed here. */
  takeUpOthers: () => void;
  change: (field: FieldName, value: Json | undefined) => void;
  violations: readonly Violation[];
}

export const DraftContext = createContext<EditedDraft>({
  id: "",
  values: {},
  takeUpOthers: () => {},
  change: () => {},
  violations: [],
});

export function useDraft(): EditedDraft {
  return useContext(DraftContext);
}

/** What is wrong at one path or below it: 'titles' covers 'titles.fr', 'places[0]' covers 'places[0].name'. */
export function violationsAt(violations: readonly Violation[], path: string): Violation[] {
  return violations.filter(
    ({ field }) => field === path || field.startsWith(`${path}.`) || field.startsWith(`${path}[`),
  );
}

export function errorAt(violations: readonly Violation[], path: string): string | undefined {
  return violationsAt(violations, path)[0]?.message;
}
