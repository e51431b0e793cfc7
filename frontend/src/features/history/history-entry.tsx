import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant, formatTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { EntryFields, fieldsOf } from "@/records/difference/entry-fields";
import { useFieldWord } from "@/records/difference/field-word";
import { typeOf, type RecordKind } from "@/records/record-kinds";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";

type Entry = components["schemas"]["HistoryEntry"];

interface HistoryEntryProps {
  kind: RecordKind;
  entry: Entry;
  /** Absent for those who may not restore. */
  onRestore: (() => void) | undefined;
}

/** One change: what, when, who; its values one step away; the way back where there is one. */
export function HistoryEntry({ kind, entry, onRestore }: HistoryEntryProps) {
  const { t, i18n } = useTranslation(["history", "terms"]);
  const language = useLanguage();
  const word = useFieldWord();
  const { recordType, subject, action, at, actor, fields, before, after } = entry;
  // The log may bring actions that are younger than our words.
  const known: unknown = i18n.getResource(language, "terms", `history.action.${action}`);
  const date = `${formatInstant(at, language)}, ${formatTime(new Date(at), language)}`;
  // A funding line or an indicator has no versions of its own to go back to.
  const canRestore = action === "changed" && recordType === typeOf[kind] && before;
  return (
    <article className="history-entry">
      <h2 className="history-entry__what">
        {t("terms:history.entry", {
          record: t(`terms:history.record.${recordType}`),
          action: typeof known === "string" ? known : action,
        })}
        {subject ? ` – ${subject}` : null}
      </h2>
      {fields.length > 0 ? (
        <p className="history-entry__fields">{fields.map(word).join(", ")}</p>
      ) : null}
      <p className="history-entry__who">
        {[
          date,
          actor.role === "personal-link" ? t("terms:history.byLink") : actor.name,
          actor.partner?.name ?? (actor.name ? "" : t("terms:history.platform")),
        ]
          .filter(Boolean)
          .join(" – ")}
      </p>
      {(before || after) && fieldsOf(entry).length > 0 ? (
        <Disclosure summary={t("values")}>
          <EntryFields entry={entry} level={3} />
        </Disclosure>
      ) : null}
      {canRestore && onRestore ? (
        <Button variant="quiet" aria-label={t("restoreOf", { date })} onClick={onRestore}>
          {t("restore")}
        </Button>
      ) : null}
    </article>
  );
}
