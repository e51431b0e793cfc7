import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { MissionLine } from "./mission-line";
import { broughtFilters, missionFilters, missionsAcrossQuery } from "./visits-api";

const names = [...missionFilters, ...broughtFilters];

/** Journeys from one shore to the other across all projects. */
export default function MissionsPage() {
  const { t } = useTranslation("learning");
  const [search] = useSearchParams();
  const chosen = Object.fromEntries(names.map((name) => [name, chosenIn(search, name)]));
  const list = useInfiniteQuery(missionsAcrossQuery(chosen));
  return (
    <Page
      title={t("missions.title")}
      lead={t("missions.lead")}
      actions={
        <ExportMenu address={listAddress("/api/v1/missions", search, names)} also={["ndjson"]} />
      }
    >
      <ListFilters
        filters={missionFilters.map((name) => ({
          name,
          label: t(`missions.filter.${name}`),
          any: t(`missions.any.${name}`),
          list: "/api/v1/countries",
        }))}
      />
      <PagedList
        list={list}
        render={(one) => <MissionLine one={one} />}
        empty={
          names.some((name) => search.get(name)) ? (
            <EmptyState
              title={t("missions.noneFound")}
              action={<Link href="/missions">{t("missions.all")}</Link>}
            />
          ) : (
            <EmptyState title={t("missions.none")} />
          )
        }
      />
    </Page>
  );
}
