import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PagedList } from "@/records/paged-list";
import { kindOf } from "@/records/record-kinds";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { queueQuery } from "../api";
import "@/records/record-line.css";

/** What waits for a decision, the oldest first. */
export function QueueList() {
  const { t } = useTranslation("moderation");
  const list = useInfiniteQuery(queueQuery);
  return (
    <PagedList
      list={list}
      render={(item) => <QueueItem item={item} />}
      empty={
        <EmptyState title={t("queue.none")}>
          <p>{t("queue.noneReason")}</p>
        </EmptyState>
      }
    />
  );
}

function QueueItem({ item }: { item: components["schemas"]["QueueItem"] }) {
  const { t } = useTranslation(["moderation", "terms"]);
  const language = useLanguage();
  const { type, slug, title, submittedAt, submittedBy, wasPublished, wasSentBack } = item;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/moderation/fiche/${kindOf(type)}/${slug}`}>{title}</Link>{" "}
        <span className="record-line__aside">{t(`terms:history.record.${type}`)}</span>
      </h2>
      <p className="record-line__facts">
        <StatusBadge tone={wasPublished ? "info" : "watch"}>
          {wasPublished ? t("queue.wasPublished") : t("queue.new")}
        </StatusBadge>
        {wasSentBack && <span>{t("queue.wasSentBack")}</span>}
        <span>
          {submittedBy
            ? t("queue.submittedBy", {
                partner: submittedBy.name,
                date: formatInstant(submittedAt, language),
              })
            : t("queue.submitted", { date: formatInstant(submittedAt, language) })}
        </span>
      </p>
    </article>
  );
}
