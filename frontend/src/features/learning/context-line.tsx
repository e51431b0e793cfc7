import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { ContextEntry } from "@/records/context/api";
import { ContextBadge } from "@/records/context/context-badge";
import "@/records/record-line.css";
import { Button } from "@/ui/button";
import { LongWrittenText } from "@/ui/written-text";

interface ContextLineProps {
  entry: ContextEntry;
  onEdit: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

/** One entry of the register: where, how things stand, since when, and who says so. */
export function ContextLine({ entry, onEdit, onRemove }: ContextLineProps) {
  const { t } = useTranslation(["learning", "common"]);
  const language = useLanguage();
  const where = [entry.country.label, entry.area].filter(Boolean).join(", ");
  return (
    <article className="record-line">
      <h2 className="record-line__title">{where}</h2>
      <p className="record-line__facts">
        <ContextBadge status={entry.status} />
        <span>{t("context.since", { date: formatPartialDate(entry.since, language) })}</span>
        <a href={entry.source} rel="noopener external">
          {t("context.source")}
          <span className="visually-hidden"> – {where}</span>
        </a>
        {entry.projects > 0 && <span>{t("context.projects", { count: entry.projects })}</span>}
      </p>
      <LongWrittenText value={entry.notes} />
      {onEdit && onRemove && (
        <div className="form__actions">
          <Button variant="quiet" onClick={onEdit}>
            {t("common:actions.edit")}
            <span className="visually-hidden"> – {where}</span>
          </Button>
          <Button variant="quiet" onClick={onRemove}>
            {t("context.remove")}
            <span className="visually-hidden"> – {where}</span>
          </Button>
        </div>
      )}
    </article>
  );
}
