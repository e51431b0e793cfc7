import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import { RefusalNotice } from "@/records/refusal-notice";
import { useSession } from "@/session/session-store";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { contextsQuery } from "./context-api";
import { ContextDialog, type OpenContext } from "./context-dialog";
import { ContextLine } from "./context-line";
import { useContexts } from "./use-contexts";

const names = ["q", "country", "status"] as const;

/** How things stand for cooperation, country by country; moderators keep it here. */
export default function ContextsPage() {
  const { t } = useTranslation("learning");
  const [search] = useSearchParams();
  const { status: session, roles } = useSession();
  const [open, setOpen] = useState<OpenContext>();
  const { remove, refresh } = useContexts();
  const keeps =
    session === "signed-in" &&
    roles.some((role) => role === "moderator" || role === "platform-admin");
  const list = useInfiniteQuery(
    contextsQuery({
      q: search.get("q") ?? undefined,
      country: chosenIn(search, "country"),
      status: chosenIn(search, "status"),
    }),
  );
  return (
    <Page
      title={t("context.title")}
      lead={t("context.lead")}
      actions={
        <>
          {keeps && <Button onClick={() => setOpen({})}>{t("context.add")}</Button>}
          <ExportMenu address={listAddress("/api/v1/context-entries", search, names)} />
        </>
      }
    >
      <ListFilters
        searchLabel={t("context.search")}
        filters={[
          {
            name: "country",
            label: t("context.country"),
            any: t("context.anyCountry"),
            list: "/api/v1/countries",
          },
          {
            name: "status",
            label: t("context.status"),
            any: t("context.any"),
            list: "/api/v1/context-statuses",
          },
        ]}
      />
      {remove.isError && <RefusalNotice error={remove.error} onReload={() => void refresh()} />}
      <PagedList
        list={list}
        render={(entry) => (
          <ContextLine
            entry={entry}
            onEdit={keeps ? () => setOpen({ entry }) : undefined}
            onRemove={keeps ? () => remove.mutate(entry) : undefined}
          />
        )}
        empty={
          names.some((name) => search.get(name)) ? (
            <EmptyState
              title={t("context.noneFound")}
              action={<Link href="/contexte">{t("context.all")}</Link>}
            />
          ) : (
            <EmptyState title={t("context.none")} />
          )
        }
      />
      {open && <ContextDialog {...open} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}
