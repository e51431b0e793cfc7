import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { StatusBadge, type Tone } from "@/ui/status-badge";

type Publication = components["schemas"]["Publication"];

const tones: Record<Publication, Tone> = {
  draft: "no-data",
  submitted: "info",
  published: "good",
  "sent-back": "bad",
  withdrawn: "watch",
};

export function PublicationBadge({ publication }: { publication: Publication }) {
  const { t } = useTranslation("terms");
  return <StatusBadge tone={tones[publication]}>{t(`publication.${publication}`)}</StatusBadge>;
}
