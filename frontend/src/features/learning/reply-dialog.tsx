import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import { asTexts } from "@/drafts/read";
import { useKeptRecord } from "@/drafts/use-kept-record";
import type { Lesson, LessonReply } from "@/records/lessons/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { useReplies } from "./use-replies";

export interface OpenReply {
  kind: "met" | "answer";
  /** What was said before and is worded anew. */
  before?: LessonReply;
}

interface ReplyDialogProps extends OpenReply {
  lesson: Lesson;
  /** In whose name it is said. */
  partnerName: string;
  onClose: () => void;
}

/** What is typed stays on the device until the platform has it, whatever becomes of the page. */
export function ReplyDialog({ lesson, kind, before, partnerName, onClose }: ReplyDialogProps) {
  const { t } = useTranslation(["learning", "common"]);
  const { say, refresh } = useReplies(lesson);
  const intention = useIntention();
  const { values, set, forget } = useKeptRecord(
    `passerelle.reply ${lesson.id} ${kind} ${before?.id ?? ""}`,
    { texts: before?.texts ? { ...before.texts } : {} },
  );
  const texts = asTexts(values.texts);
  const isWritten = Object.values(texts).some((text) => text?.trim());
  const send = () => {
    const input = { kind, texts: isWritten ? texts : null };
    say.mutate(
      { before, input, key: intention(input) },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  };
  const violations = say.error instanceof ProblemError ? say.error.violations : [];
  return (
    <Dialog
      open
      title={t(`reply.${kind}.title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={say.isPending || (kind === "answer" && !isWritten)}
            onClick={send}
          >
            {t(`reply.${kind}.send`)}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <p>{t("reply.inTheNameOf", { partner: partnerName })}</p>
      <LocalizedTextInput
        label={t(`reply.${kind}.label`)}
        help={t(`reply.${kind}.help`)}
        multiline
        optional={kind === "met"}
        limit={5000}
        value={texts}
        error={violations.find(({ field }) => field.startsWith("texts"))?.message}
        onChange={(next) => set("texts", { ...next })}
      />
      {say.isError && <RefusalNotice error={say.error} onReload={() => void refresh()} />}
    </Dialog>
  );
}
