import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { contextEffectsQuery } from "@/records/context/api";
import { WrittenText } from "@/ui/written-text";
import { useDraft } from "../frame/draft-context";
import { PartsSection } from "../parts/parts-section";
import { useParts } from "../parts/use-parts";
import { EffectDialog } from "./effect-dialog";

/** What becomes of the project when the context changes; each is a record of its own. */
export function ContextSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { id } = useDraft();
  const parts = useParts(id, "context-effects", useQuery(contextEffectsQuery(id)));
  return (
    <PartsSection
      parts={parts}
      words={{
        add: t("contextEffects.add"),
        none: t("contextEffects.none"),
        noneHint: t("contextEffects.noneHint"),
      }}
      titleOf={({ effect, since }) => `${effect.label}, ${formatPartialDate(since, language)}`}
      renderDetail={({ texts }) => <WrittenText value={texts} />}
      renderDialog={(effect, onClose) => (
        <EffectDialog projectId={id} effect={effect} parts={parts} onClose={onClose} />
      )}
    />
  );
}
