import { useTranslation } from "react-i18next";

interface ReminderTextProps {
  letter: {
    lang: string;
    mailbox?: string | null;
    replyTo?: string | null;
    subject: string;
    body: string;
  };
}

/** A reminder as its reader gets it: to whom, about what, in their language. */
export function ReminderText({ letter }: ReminderTextProps) {
  const { t } = useTranslation("account");
  const { mailbox, replyTo } = letter;
  return (
    <div className="reminder-text">
      <p>
        {mailbox ? t("reminders.to", { mailbox }) : t("reminders.noMailbox")}
        {replyTo ? ` · ${t("reminders.replyTo", { mailbox: replyTo })}` : null}
      </p>
      <p lang={letter.lang}>
        <strong>{letter.subject}</strong>
      </p>
      <p className="reminder-text__body" lang={letter.lang}>
        {letter.body}
      </p>
    </div>
  );
}
