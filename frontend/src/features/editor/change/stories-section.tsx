import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { changeStoriesQuery } from "@/records/change/api";
import { ForPartners } from "@/records/documents/for-partners";
import { nameOf } from "../api";
import { useDraft } from "../frame/draft-context";
import { PartsSection } from "../parts/parts-section";
import { useParts } from "../parts/use-parts";
import { StoryDialog } from "./story-dialog";

/** The changes that a team tells, with who may read each. */
export function ChangeStoriesSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { id } = useDraft();
  const stories = useQuery({ ...changeStoriesQuery(id), select: ({ items }) => items });
  const parts = useParts(id, "change-stories", stories);
  return (
    <PartsSection
      parts={parts}
      words={{
        add: t("changeStories.add"),
        none: t("changeStories.none"),
        noneHint: t("changeStories.noneHint"),
      }}
      titleOf={({ titles, dated }) => `${nameOf(titles)}, ${formatPartialDate(dated, language)}`}
      renderDetail={({ kind, consent, openToAll }) => (
        <>
          {kind.label} · {consent.state.label} {openToAll ? null : <ForPartners />}
        </>
      )}
      renderDialog={(story, onClose) => (
        <StoryDialog projectId={id} story={story} parts={parts} onClose={onClose} />
      )}
    />
  );
}
