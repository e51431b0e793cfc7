import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PagedList } from "@/records/paged-list";
import { EmptyState } from "@/ui/empty-state";
import { StatusBadge } from "@/ui/status-badge";
import { mergesQuery } from "./api";
import { UndoMerge } from "./undo-merge";

type Merge = components["schemas"]["PartnerMerge"] & { id: string };

/** Merges that were done, the latest first; each can be taken back. */
export function MergesList() {
  const { t } = useTranslation("moderation");
  const list = useInfiniteQuery(mergesQuery);
  return (
    <PagedList
      list={list}
      render={(merge) => <MergeLine merge={merge} />}
      empty={<EmptyState title={t("doubles.noMerges")} />}
    />
  );
}

function MergeLine({ merge }: { merge: Merge }) {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const { kept, merged, mergedAt, undoneAt } = merge;
  return (
    <article className="record-line">
      <h3 className="record-line__title">
        {t("doubles.mergedInto", { merged: merged.name, kept: kept.name })}
      </h3>
      <div className="record-line__facts">
        {mergedAt && <span>{formatInstant(mergedAt, language)}</span>}
        {undoneAt ? (
          <StatusBadge tone="no-data">
            {t("doubles.undone", { date: formatInstant(undoneAt, language) })}
          </StatusBadge>
        ) : (
          <UndoMerge id={merge.id} merged={merged.name} />
        )}
      </div>
    </article>
  );
}
