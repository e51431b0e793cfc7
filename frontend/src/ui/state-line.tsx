import { useTranslation } from "react-i18next";
import { formatTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { StatusBadge, type Tone } from "./status-badge";
import "./state-line.css";

/** What happened to what was typed. */
export type SaveState =
  | { kind: "up-to-date" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  | { kind: "saved"; at: Date }
  | { kind: "kept" }
  | { kind: "sign-in-to-send" }
  | { kind: "conflict" }
  | { kind: "to-correct" }
  | { kind: "sent-back"; reason: string };

const tones: Record<SaveState["kind"], Tone> = {
  "up-to-date": "good",
  unsaved: "no-data",
  saving: "info",
  saved: "good",
  kept: "watch",
  "sign-in-to-send": "watch",
  conflict: "bad",
  "to-correct": "watch",
  "sent-back": "bad",
};

/** Always at the same place, instead of messages that come and go. */
export function StateLine({ state }: { state: SaveState }) {
  const text = useStateText(state);
  return (
    <p className="state-line" role="status">
      <StatusBadge tone={tones[state.kind]}>{text}</StatusBadge>
    </p>
  );
}

function useStateText(state: SaveState): string {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (state.kind) {
    case "up-to-date":
      return t("state.upToDate");
    case "to-correct":
      return t("state.toCorrect");
    case "unsaved":
      return t("state.unsaved");
    case "saving":
      return t("state.saving");
    case "saved":
      return t("state.saved", { time: formatTime(state.at, language) });
    case "kept":
      return t("state.kept");
    case "sign-in-to-send":
      return t("state.signInToSend");
    case "conflict":
      return t("state.conflict");
    case "sent-back":
      return t("state.sentBack", { reason: state.reason });
  }
}
