import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import type { ChangeStory } from "@/records/change/api";
import { StoryBody } from "@/records/change/story-body";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { changeStoriesListQuery, storyFilters } from "./change-api";

const lists = {
  kind: "/api/v1/change-story-kinds",
  effect: "/api/v1/change-effects",
  pillar: "/api/v1/pillars",
  theme: "/api/v1/themes",
  country: "/api/v1/countries",
} as const;

/** What teams tell of changes that cannot be counted, across all projects. */
export default function ChangeStoriesPage() {
  const { t } = useTranslation("change");
  const [search] = useSearchParams();
  const q = search.get("q") ?? undefined;
  const chosen = Object.fromEntries(storyFilters.map((name) => [name, chosenIn(search, name)]));
  const list = useInfiniteQuery(changeStoriesListQuery({ q, ...chosen }));
  const names = ["q", ...storyFilters];
  return (
    <Page
      title={t("stories")}
      lead={t("lead")}
      actions={<ExportMenu address={listAddress("/api/v1/change-stories", search, names)} />}
    >
      <ListFilters
        searchLabel={t("search")}
        filters={storyFilters.map((name) => ({
          name,
          label: t(`filter.${name}`),
          any: t(`any.${name}`),
          list: lists[name],
        }))}
      />
      <PagedList
        list={list}
        render={(story) => <StoryLine story={story} />}
        empty={
          names.some((name) => search.get(name)) ? (
            <EmptyState
              title={t("noneFound")}
              action={<Link href="/changements">{t("all")}</Link>}
            />
          ) : (
            <EmptyState title={t("none")} />
          )
        }
      />
    </Page>
  );
}

function StoryLine({ story }: { story: ChangeStory }) {
  const { t } = useTranslation("change");
  const { titles, project } = story;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <WrittenText value={titles} />
      </h2>
      <StoryBody story={story} />
      <p>
        {t("ofProject")}{" "}
        <Link href={`/projets/${project.slug}#changements`}>
          <WrittenText value={project.titles} />
        </Link>
      </p>
    </article>
  );
}
