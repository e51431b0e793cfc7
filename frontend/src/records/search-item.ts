import type { components } from "@/api/schema";

export type SearchItem = components["schemas"]["SearchItem"];

const pages = {
  partner: "/partenaires",
  agreement: "/accords",
  project: "/projets",
  event: "/evenements",
} as const;

/** Where what was found is read on this site. */
export function addressOf({ recordType, id, slug }: SearchItem): string {
  if (recordType === "lesson") return `/enseignements/${id}`;
  if (recordType === "progress-report") return `/projets/${slug}#suivi`;
  return `${pages[recordType]}/${slug}`;
}
