import { StatusBadge, type Tone } from "@/ui/status-badge";
import type { ContextEntry } from "./api";

const tones: Partial<Record<string, Tone>> = {
  normal: "good",
  restricted: "watch",
  "aid-suspended": "bad",
  crisis: "bad",
};

/** How things stand for cooperation, in words and colour. */
export function ContextBadge({ status }: { status: ContextEntry["status"] }) {
  return <StatusBadge tone={tones[status.code] ?? "info"}>{status.label}</StatusBadge>;
}
