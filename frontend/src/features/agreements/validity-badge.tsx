import { StatusBadge, type Tone } from "@/ui/status-badge";

const tones: Record<string, Tone> = {
  "in-force": "good",
  "open-ended": "good",
  "not-yet-in-force": "planned",
  expired: "watch",
  unknown: "no-data",
};

/** Whether an agreement holds today, in colour, shape and word. */
export function ValidityBadge({ validity }: { validity: { code: string; label: string } }) {
  return <StatusBadge tone={tones[validity.code] ?? "no-data"}>{validity.label}</StatusBadge>;
}
