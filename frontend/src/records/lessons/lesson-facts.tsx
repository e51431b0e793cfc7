import { useTranslation } from "react-i18next";
import { Chip } from "@/ui/chip";
import type { LessonItem } from "./api";

/** What a lesson speaks of, and how many partners had something to say to it. */
export function LessonFacts({ lesson }: { lesson: Omit<LessonItem, "project" | "texts"> }) {
  const { t } = useTranslation("learning");
  const { step, themes, metBy, answers, kind } = lesson;
  return (
    <>
      {step && <Chip>{t("ofStep", { step: step.label })}</Chip>}
      {themes.map(({ code, label }) => (
        <Chip key={code}>{label}</Chip>
      ))}
      {metBy > 0 && <span>{t("metBy", { count: metBy })}</span>}
      {kind.code === "question" && (
        <span>{answers > 0 ? t("answers", { count: answers }) : t("noAnswer")}</span>
      )}
    </>
  );
}
