import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { missionsQuery } from "@/records/missions/api";
import { WrittenText } from "@/ui/written-text";
import { useDraft } from "../frame/draft-context";
import { PartsSection } from "../parts/parts-section";
import { useParts } from "../parts/use-parts";
import { MissionDialog } from "./mission-dialog";

/** Journeys both ways; each is a record of its own. */
export function MissionsSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { id } = useDraft();
  const missions = useQuery({ ...missionsQuery(id), select: ({ items }) => items });
  const parts = useParts(id, "missions", missions);
  return (
    <PartsSection
      parts={parts}
      words={{
        add: t("missions.add"),
        none: t("missions.none"),
        noneHint: t("missions.noneHint"),
      }}
      titleOf={({ country, place, starts }) =>
        [place, country.label, formatPartialDate(starts, language)].filter(Boolean).join(", ")
      }
      renderDetail={({ purposes }) => <WrittenText value={purposes} />}
      renderDialog={(mission, onClose) => (
        <MissionDialog projectId={id} mission={mission} parts={parts} onClose={onClose} />
      )}
    />
  );
}
