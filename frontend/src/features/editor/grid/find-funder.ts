import type { components } from "@/api/schema";
import { plain } from "../project/theme-tree";
import type { GridLine } from "./grid";

type Participant = components["schemas"]["ProjectParticipant"];

/** Finds the partner a pasted name means, among those of the project and the funders there already; exactly, or not. */
export function funderFinder(partners: readonly Participant[], lines: readonly GridLine[]) {
  const known = new Map<string, string>();
  for (const { funderId, funderNames } of lines) {
    if (funderId) for (const name of Object.values(funderNames ?? {})) note(name, funderId);
  }
  for (const { partner } of partners) {
    for (const name of [...Object.values(partner.names), partner.acronym]) note(name, partner.id);
  }
  function note(name: string | null | undefined, id: string) {
    if (name) known.set(plain(name), id);
  }
  return (name: string): string | undefined => known.get(plain(name));
}
