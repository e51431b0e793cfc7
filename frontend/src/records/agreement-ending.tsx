import { StatusBadge, type Tone } from "@/ui/status-badge";

const tones: Record<string, Tone> = {
  "within-12-months": "planned",
  "within-6-months": "watch",
  "within-3-months": "bad",
  "ended-still-active": "bad",
};

/** How near the end of an agreement is, in colour, shape and word; nothing where no end is near. */
export function AgreementEnding({
  ending,
}: {
  ending: { code: string; label: string } | null | undefined;
}) {
  if (!ending) return null;
  return <StatusBadge tone={tones[ending.code] ?? "watch"}>{ending.label}</StatusBadge>;
}
