import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { LessonReply } from "@/records/lessons/api";
import { PartnerName } from "@/records/partner-name";
import { Button } from "@/ui/button";
import { LongWrittenText } from "@/ui/written-text";

interface ReplyLineProps {
  reply: LessonReply;
  onEdit: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** What one partner said, and when. */
export function ReplyLine({ reply, onEdit, onRemove }: ReplyLineProps) {
  const { t } = useTranslation(["learning", "common"]);
  const language = useLanguage();
  const partner = pickText(reply.partner.names, language)?.text ?? "";
  return (
    <li>
      <p className="replies__who">
        <PartnerName partner={reply.partner} />{" "}
        <span className="replies__when">{formatInstant(reply.updatedAt, language)}</span>
      </p>
      <LongWrittenText value={reply.texts} />
      {(onEdit || onRemove) && (
        <div className="form__actions">
          {onEdit && (
            <Button variant="quiet" onClick={onEdit}>
              {t("common:actions.edit")}
              <span className="visually-hidden"> – {partner}</span>
            </Button>
          )}
          {onRemove && (
            <Button variant="quiet" onClick={onRemove}>
              {t("replies.takeBack")}
              <span className="visually-hidden"> – {partner}</span>
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
