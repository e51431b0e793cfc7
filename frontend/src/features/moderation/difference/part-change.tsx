import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { EntryFields } from "@/records/difference/entry-fields";

type Entry = components["schemas"]["HistoryEntry"];

/** What happened to a funding line, an indicator and the like: when, by whom, which fields. */
export function PartChange({ part }: { part: Entry }) {
  const { t, i18n } = useTranslation(["moderation", "terms"]);
  const language = useLanguage();
  const { recordType, subject, action, at, actor } = part;
  const known: unknown = i18n.getResource(language, "terms", `history.action.${action}`);
  return (
    <article className="difference__part">
      <h4 className="difference__field">
        {t("terms:history.entry", {
          record: t(`terms:history.record.${recordType}`),
          action: typeof known === "string" ? known : action,
        })}
        {subject ? ` – ${subject}` : null}
      </h4>
      <p className="difference__name">
        {[formatInstant(at, language), actor.name, actor.partner?.name].filter(Boolean).join(", ")}
      </p>
      <EntryFields entry={part} level={5} />
    </article>
  );
}
