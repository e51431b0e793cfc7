import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PagedList } from "@/records/paged-list";
import { pageOf, recordBriefQuery, recordKinds, type RecordKind } from "@/records/record-kinds";
import { useRights } from "@/records/rights";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { historyQuery } from "./api";
import { HistoryEntry } from "./history-entry";
import { RestoreDialog } from "./restore-dialog";
import "./history.css";

/** '/historique/projets/…': everything that was changed in a record, for everybody who may read it. */
export default function HistoryPage() {
  const { t } = useTranslation(["history", "common"]);
  const { list, slug } = useParams<{ list: string; slug: string }>();
  const kind = recordKinds.find((each) => pageOf[each] === `/${list}`);
  if (kind) return <History key={`${kind}/${slug}`} kind={kind} id={slug} />;
  return (
    <Page title={t("title")}>
      <EmptyState title={t("common:errors.notFound")} />
    </Page>
  );
}

function History({ kind, id }: { kind: RecordKind; id: string }) {
  const { t } = useTranslation("history");
  const language = useLanguage();
  const list = useInfiniteQuery(historyQuery(kind, id));
  const brief = useQuery(recordBriefQuery(kind, id));
  const allows = useRights(kind, id);
  const [restoring, setRestoring] = useState<number>();
  const [restored, setRestored] = useState(false);
  const name = pickText(brief.data?.name, language)?.text;
  // Values come only to those who may see them: their absence everywhere says that this reader may not.
  const told = list.data?.pages.some(({ items }) =>
    items.some(({ before, after, actor }) => before || after || actor.name),
  );
  return (
    <Page
      title={t("title")}
      documentTitle={name ? t("titleOf", { name }) : undefined}
      eyebrow={
        brief.data ? (
          <Link href={`${pageOf[kind]}/${brief.data.slug}`}>
            <WrittenText value={brief.data.name} />
          </Link>
        ) : null
      }
      lead={t("lead")}
    >
      {restored ? <Notice tone="good" role="status" title={t("done")} /> : null}
      {told === false ? <p className="history__limits">{t("publicOnly")}</p> : null}
      <div className="history">
        <PagedList
          list={list}
          render={(entry) => (
            <HistoryEntry
              kind={kind}
              entry={entry}
              onRestore={
                allows("edit")
                  ? () => {
                      setRestored(false);
                      setRestoring(entry.seq);
                    }
                  : undefined
              }
            />
          )}
          empty={<EmptyState title={t("none")} />}
        />
      </div>
      {/* It stays on the page, closed: so the browser gives the focus back to where it came from. */}
      <RestoreDialog
        kind={kind}
        id={id}
        seq={restoring}
        onClose={() => setRestoring(undefined)}
        onDone={() => {
          setRestoring(undefined);
          setRestored(true);
        }}
      />
    </Page>
  );
}
