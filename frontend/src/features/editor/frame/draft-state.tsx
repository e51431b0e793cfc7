import type { DraftState } from "@/drafts/record-draft";
import { StateLine, type SaveState } from "@/ui/state-line";

/** What became of what was typed, always at the same place. */
export function DraftStateLine({ state }: { state: DraftState }) {
  return <StateLine state={saveState(state)} />;
}

function saveState({ status, savedAt }: DraftState): SaveState {
  switch (status) {
    case "saved":
      return savedAt ? { kind: "saved", at: savedAt } : { kind: "up-to-date" };
    case "refused":
      return { kind: "to-correct" };
    case "loading":
    case "failed":
      return { kind: "up-to-date" };
    default:
      return { kind: status };
  }
}
