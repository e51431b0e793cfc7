import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import type { JsonObject } from "@/drafts/merge";
import { asStrings, asText, asTexts } from "@/drafts/read";
import { useKeptRecord } from "@/drafts/use-kept-record";
import type { Lesson } from "@/records/lessons/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { nameOf } from "../api";
import { useChoices } from "../fields/codes";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { LessonThemes } from "./lesson-themes";
import type { useLessons } from "./use-lessons";

export interface OpenLesson {
  kind: "lesson" | "question";
  /** The one that is worded anew; none for a new one. */
  lesson?: Lesson;
}

interface LessonDialogProps extends OpenLesson {
  projectId: string;
  lessons: ReturnType<typeof useLessons>;
  onClose: () => void;
}

/** One lesson or question. What is typed stays on the device until the platform has it. */
export function LessonDialog({ kind, lesson, projectId, lessons, onClose }: LessonDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const intention = useIntention();
  const { values, set, forget } = useKeptRecord(
    `passerelle.lesson ${lesson?.id ?? `${projectId} ${kind}`}`,
    inputOf(kind, lesson),
  );
  const { write, refresh } = lessons;
  const violations = write.error instanceof ProblemError ? write.error.violations : [];
  const close = () => {
    write.reset();
    onClose();
  };
  const save = () =>
    write.mutate(
      { lesson, body: values, key: intention(values) },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  return (
    <Dialog
      open
      title={t(lesson ? `lessons.edit.${kind}` : `lessons.add.${kind}`)}
      onClose={close}
      actions={
        <>
          <Button
            variant="primary"
            disabled={write.isPending || nameOf(asTexts(values.texts)) === ""}
            onClick={save}
          >
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <LocalizedTextInput
        label={t(`lessons.one.${kind}`)}
        help={t(`lessons.help.${kind}`)}
        multiline
        limit={2000}
        value={asTexts(values.texts)}
        error={errorAt(violations, "texts")}
        onChange={(texts) => set("texts", writtenTexts(texts) ?? {})}
      />
      <Select
        label={t("lessons.step")}
        help={t("lessons.stepHelp")}
        optional
        placeholder={t("lessons.noStep")}
        choices={choices.guideStep}
        value={asText(values.step)}
        error={errorAt(violations, "step")}
        onChange={({ currentTarget }) => set("step", currentTarget.value || null)}
      />
      <LessonThemes
        chosen={asStrings(values.themes)}
        error={errorAt(violations, "themes")}
        onChange={(themes) => set("themes", themes)}
      />
      {write.isError && <RefusalNotice error={write.error} onReload={() => void refresh()} />}
    </Dialog>
  );
}

function inputOf(kind: OpenLesson["kind"], lesson: Lesson | undefined): JsonObject {
  return {
    kind,
    texts: { ...lesson?.texts },
    themes: lesson?.themes.map(({ code }) => code) ?? [],
    step: lesson?.step?.code ?? null,
  };
}
