import type { JsonObject } from "@/drafts/merge";
import { asCode, asObjects, asText, asTexts } from "@/drafts/read";
import { codes } from "../fields/codes";
import { useKeptForm } from "../fields/use-kept-form";
import { rowKey, type RowHead } from "./grid";

/** Rows and years that somebody set up and no line fills yet; they outlive a reload. */
export function useGridFrame(projectId: string) {
  const { values, set } = useKeptForm(`passerelle.funding-grid.${projectId}`, {
    heads: "[]",
    years: "",
  });
  const heads = readHeads(values.heads);
  const years = values.years
    .split(" ")
    .map(Number)
    .filter((year) => year > 0);
  return {
    heads,
    years,
    addHead: (head: RowHead) => {
      if (heads.some((each) => rowKey(each) === rowKey(head))) return;
      set("heads", JSON.stringify([...heads, head]));
    },
    addYear: (year: number) => set("years", [...years, year].join(" ")),
  };
}

function readHeads(text: string): RowHead[] {
  return asObjects(JSON.parse(text)).map((head: JsonObject) => ({
    funderId: asText(head.funderId) || undefined,
    funderName: asText(head.funderName) || undefined,
    funderNames: head.funderNames ? asTexts(head.funderNames) : undefined,
    kind: asCode(head.kind, codes.fundingKind) ?? "cash",
    state: asCode(head.state, codes.fundingState) ?? "promised",
    currency: asText(head.currency) || "EUR",
  }));
}
