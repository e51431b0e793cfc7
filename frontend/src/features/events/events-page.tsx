import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import "@/records/record-line.css";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { eventsQuery } from "./api";

export default function EventsPage() {
  const { t } = useTranslation("events");
  const [search] = useSearchParams();
  const q = search.get("q") ?? undefined;
  const kind = chosenIn(search, "kind");
  const list = useInfiniteQuery(eventsQuery({ q, kind }));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={<ExportMenu address={listAddress("/api/v1/events", search, ["q", "kind"])} />}
    >
      <ListFilters
        searchLabel={t("search")}
        filters={[
          { name: "kind", label: t("kind"), any: t("anyKind"), list: "/api/v1/event-kinds" },
        ]}
      />
      <PagedList
        list={list}
        render={(event) => (
          <article className="record-line">
            <h2 className="record-line__title">
              <Link href={`/evenements/${event.slug}`}>
                <WrittenText value={event.titles} />
              </Link>
            </h2>
            <p className="record-line__facts">
              <span>{event.kind.label}</span>
              {event.starts && (
                <span>
                  <DateText start={event.starts} end={event.ends} />
                </span>
              )}
              <span>
                {event.online
                  ? t("online")
                  : [event.place, event.country?.label].filter(Boolean).join(", ")}
              </span>
            </p>
          </article>
        )}
        empty={
          q || kind ? (
            <EmptyState
              title={t("noneFound")}
              action={<Link href="/evenements">{t("all")}</Link>}
            />
          ) : (
            <EmptyState title={t("none")} />
          )
        }
      />
    </Page>
  );
}
