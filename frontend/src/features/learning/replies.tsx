import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Lesson, LessonReply } from "@/records/lessons/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { useSession, type Membership } from "@/session/session-store";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Section } from "@/ui/section";
import { ReplyDialog, type OpenReply } from "./reply-dialog";
import { ReplyLine } from "./reply-line";
import { useReplies } from "./use-replies";

/** Who met this too, who has an answer, and the ways to say so oneself. */
export function Replies({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation("learning");
  const { roles } = useSession();
  const speaker = useSpeaker();
  const [open, setOpen] = useState<OpenReply>();
  const { takeBack, refresh } = useReplies(lesson);
  const moderates = roles.some((role) => role === "moderator" || role === "platform-admin");
  const isQuestion = lesson.kind.code === "question";
  const met = lesson.replies.filter(({ kind }) => kind.code === "met");
  const answers = lesson.replies.filter(({ kind }) => kind.code === "answer");
  const own = ({ partner }: LessonReply) => partner.id === speaker?.partnerId;
  const line = (reply: LessonReply) => (
    <ReplyLine
      key={reply.id}
      reply={reply}
      onEdit={own(reply) ? () => setOpen({ kind: kindOf(reply), before: reply }) : undefined}
      onRemove={own(reply) || moderates ? () => takeBack.mutate(reply) : undefined}
    />
  );
  return (
    <>
      {takeBack.isError && <RefusalNotice error={takeBack.error} onReload={() => void refresh()} />}
      {isQuestion && (
        <Section id="reponses" title={t("replies.answers", { count: answers.length })}>
          {answers.length > 0 ? (
            <ul className="replies">{answers.map(line)}</ul>
          ) : (
            <EmptyState title={t("replies.noAnswer")} />
          )}
          {speaker && (
            <Button variant="primary" onClick={() => setOpen({ kind: "answer" })}>
              {t("replies.answer")}
            </Button>
          )}
        </Section>
      )}
      <Section
        id="rencontre"
        title={lesson.metBy > 0 ? t("replies.met", { count: lesson.metBy }) : t("replies.metNone")}
      >
        {met.length > 0 && <ul className="replies">{met.map(line)}</ul>}
        {speaker && !met.some(own) && (
          <Button onClick={() => setOpen({ kind: "met" })}>{t("replies.meet")}</Button>
        )}
        {!speaker && <p>{t("replies.whoMay")}</p>}
      </Section>
      {open && speaker && (
        <ReplyDialog
          {...open}
          lesson={lesson}
          partnerName={speaker.partnerName}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function kindOf({ kind }: LessonReply): OpenReply["kind"] {
  return kind.code === "answer" ? "answer" : "met";
}

/** The partner that the reader may speak for; the API has the last word. */
function useSpeaker(): Membership | undefined {
  const { status, actingFor, memberships } = useSession();
  const acting = actingFor ?? memberships[0];
  const mayWrite = acting?.role === "editor" || acting?.role === "admin";
  return status === "signed-in" && mayWrite ? acting : undefined;
}
