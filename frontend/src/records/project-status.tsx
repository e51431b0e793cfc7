import { StatusBadge, type Tone } from "@/ui/status-badge";

interface ProjectStatusProps {
  /** A code of project-statuses with its word in the reader's language, as the API gives it. */
  status: { code: string; label: string };
}

const tones: Record<string, Tone> = {
  planned: "planned",
  "under-way": "info",
  finished: "good",
  suspended: "watch",
  cancelled: "bad",
};

export function ProjectStatus({ status }: ProjectStatusProps) {
  return <StatusBadge tone={tones[status.code] ?? "no-data"}>{status.label}</StatusBadge>;
}
