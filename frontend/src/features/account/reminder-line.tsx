import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ifMatch, sendKept } from "@/api/client";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { CopyButton } from "@/ui/copy-button";
import { Disclosure } from "@/ui/disclosure";
import { Link } from "@/ui/link";
import { StatusBadge, type Tone } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import { mailLink } from "./mail-link";
import { ReminderText } from "./reminder-text";
import { remindersKey, type Reminder, type ReminderState } from "./reminders-api";

const tones: Record<ReminderState, Tone> = {
  prepared: "watch",
  sending: "planned",
  failed: "bad",
  sent: "good",
  "sent-by-hand": "good",
};

const isState = (code: string): code is ReminderState => Object.hasOwn(tones, code);

/** One reminder: to whom, how far it has come, and what can be done with it by hand. */
export function ReminderLine({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation("account");
  const { project, partner, state } = reminder;
  const isWaiting = state.code === "prepared" || state.code === "failed";
  return (
    <div className="own-list__line">
      <div className="own-list__words">
        <PartnerName partner={partner} />
        <span className="own-list__detail">
          <StatusBadge tone={isState(state.code) ? tones[state.code] : "info"}>
            {state.label}
          </StatusBadge>
          <Link href={`/projets/${project.slug}#resultats`}>
            <WrittenText value={project.titles} />
          </Link>
          <When reminder={reminder} />
        </span>
        <Disclosure summary={t("reminders.read")}>
          <ReminderText letter={reminder} />
          <CopyButton
            text={`${reminder.subject}\n\n${reminder.body}`}
            label={t("reminders.copy")}
          />
        </Disclosure>
      </div>
      {isWaiting ? <ByHand reminder={reminder} /> : null}
    </div>
  );
}

/** The dates that tell how far it has come, and what stands in its way. */
function When({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const { trouble, state, byMail, nextTryAt, settledAt } = reminder;
  const waits = state.code === "prepared";
  return (
    <>
      <span>{t("reminders.madeOn", { date: formatInstant(reminder.madeOn, language) })}</span>
      {settledAt ? (
        <span>{t("reminders.settledOn", { date: formatInstant(settledAt, language) })}</span>
      ) : null}
      {trouble && !settledAt ? <span>{trouble.label}</span> : null}
      {nextTryAt ? (
        <span>{t("reminders.nextTry", { date: formatInstant(nextTryAt, language) })}</span>
      ) : waits ? (
        <span>{t(byMail ? "reminders.goesByMail" : "reminders.toSendByHand")}</span>
      ) : null}
    </>
  );
}

/** What somebody does where the platform cannot, or need not. */
function ByHand({ reminder }: { reminder: Reminder }) {
  const { t } = useTranslation("account");
  const queries = useQueryClient();
  const { id, version, mailbox, subject, body } = reminder;
  const act = useMutation({
    mutationFn: (done: "sent" | "taken-back") =>
      sendKept({
        method: done === "sent" ? "POST" : "DELETE",
        path: `/api/v1/reminders/${id}${done === "sent" ? "/hand-delivery" : ""}`,
        headers: ifMatch(`"${version}"`),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: remindersKey }),
  });
  const reload = () => {
    act.reset();
    void queries.invalidateQueries({ queryKey: remindersKey });
  };
  return (
    <div className="own-list__acts">
      {mailbox ? (
        <a className="button button--quiet" href={mailLink({ mailbox, subject, body })}>
          {t("reminders.openMail")}
        </a>
      ) : null}
      <Button disabled={act.isPending} onClick={() => act.mutate("sent")}>
        {t("reminders.markSent")}
      </Button>
      <Button variant="quiet" disabled={act.isPending} onClick={() => act.mutate("taken-back")}>
        {t("reminders.takeBack")}
      </Button>
      {act.isError ? <RefusalNotice error={act.error} onReload={reload} /> : null}
    </div>
  );
}
