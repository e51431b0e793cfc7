import type { ComponentType } from "react";
import type { Violation } from "@/api/problem";
import type { JsonObject } from "@/drafts/merge";
import { isBlank } from "@/drafts/read";
import { violationsAt, type FieldName } from "./draft-context";

/** A part of a record, edited on a screen of its own. */
export interface EditedSection {
  /** Last part of its address: 'dates', 'financements'. */
  name: string;
  title: string;
  /** One sentence under the title. */
  intro: string;
  fields: readonly FieldName[];
  Panel: ComponentType;
  /** For a part that is not in the record itself: whether there is anything in it. */
  filled?: boolean;
}

/** 'told': nothing to fill in there. */
export type SectionState = "wrong" | "filled" | "empty" | "told";

export function sectionState(
  section: EditedSection,
  values: JsonObject,
  violations: readonly Violation[],
): SectionState {
  if (section.fields.some((field) => violationsAt(violations, field).length > 0)) return "wrong";
  if (section.fields.length === 0 && section.filled === undefined) return "told";
  if (section.filled !== undefined) return section.filled ? "filled" : "empty";
  return section.fields.some((field) => isSaid(values[field], field)) ? "filled" : "empty";
}

/** A status is always set and 'no open end' is what nobody touched: neither says that somebody wrote something. */
function isSaid(value: JsonObject[string], field: FieldName): boolean {
  if (field === "status" || field === "type" || field === "kind") return false;
  return field === "openEnded" ? value === true : !isBlank(value);
}

/** The section a violation belongs to: 'places[0].name' to the one with the places. */
export function sectionOf(
  sections: readonly EditedSection[],
  field: string,
): EditedSection | undefined {
  const head = field.split(/[.[]/)[0];
  return sections.find(({ fields }) => fields.some((name) => name === head));
}
