import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { changeMarkersQuery } from "@/records/change/api";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "../api";
import { useDraft } from "../frame/draft-context";
import { PartsSection } from "../parts/parts-section";
import { useParts } from "../parts/use-parts";
import { MarkerDialog } from "./marker-dialog";

/** The changes of behaviour that a project looks for. */
export function ChangeMarkersSection() {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const markers = useQuery(changeMarkersQuery(id));
  const parts = useParts(id, "change-markers", markers);
  return (
    <PartsSection
      parts={parts}
      words={{
        add: t("changeMarkers.add"),
        none: t("changeMarkers.none"),
        noneHint: t("changeMarkers.noneHint"),
      }}
      titleOf={({ actors, step }) => `${nameOf(actors)} (${step.label})`}
      renderDetail={({ statements, latest }) => (
        <>
          <WrittenText value={statements} />
          {latest && <> · {latest.label}</>}
        </>
      )}
      renderDialog={(marker, onClose) => (
        <MarkerDialog projectId={id} marker={marker} parts={parts} onClose={onClose} />
      )}
    />
  );
}
