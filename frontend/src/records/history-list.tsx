import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";

type Entry = components["schemas"]["HistoryEntry"];

/** Who changed what, latest first. Names of people come only to those who may see them. */
export function HistoryList({ entries }: { entries: readonly Entry[] }) {
  const { t, i18n } = useTranslation("terms");
  const language = useLanguage();
  if (entries.length === 0) return <EmptyState title={t("history.none")} />;
  // Codes the change log may bring are more than the words we have; an unknown one is shown as it is.
  const word = (group: string, code: string) => {
    const found: unknown = i18n.getResource(language, "terms", `history.${group}.${code}`);
    return typeof found === "string" ? found : code;
  };
  return (
    <DataTable<Entry>
      caption={t("history.caption")}
      captionHidden
      columns={[
        {
          key: "at",
          header: t("history.when"),
          rowHeader: true,
          cell: ({ at }) => formatInstant(at, language),
        },
        {
          key: "what",
          header: t("history.what"),
          cell: ({ action, recordType, subject, fields }) => (
            <>
              {t("history.entry", {
                record: word("record", recordType),
                action: word("action", action),
              })}
              {subject ? ` – ${subject}` : null}
              {fields.length > 0 && (
                <span> ({fields.map((field) => word("field", field)).join(", ")})</span>
              )}
            </>
          ),
        },
        {
          key: "who",
          header: t("history.who"),
          cell: ({ actor }) =>
            [actor.role === "personal-link" ? t("history.byLink") : actor.name, actor.partner?.name]
              .filter(Boolean)
              .join(", ") || t("history.platform"),
        },
      ]}
      rows={entries}
      rowKey={({ seq }) => seq}
    />
  );
}
