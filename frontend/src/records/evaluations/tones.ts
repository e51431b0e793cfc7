import type { Tone } from "@/ui/status-badge";

/** How far a recommendation has come, by its state. */
export const recommendationTones: Partial<Record<string, Tone>> = {
  open: "watch",
  accepted: "info",
  "under-way": "info",
  done: "good",
  rejected: "no-data",
};
