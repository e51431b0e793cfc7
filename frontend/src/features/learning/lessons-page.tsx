import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { listAddress } from "@/api/list-address";
import { ExportMenu } from "@/records/export-menu";
import { ListFilters, chosenIn } from "@/records/list-filters";
import { PagedList } from "@/records/paged-list";
import "@/records/record-line.css";
import { ChipLink } from "@/ui/chip";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { filterNames, lessonsQuery, sorts } from "./api";
import { LessonLine } from "./lesson-line";
import "./learning.css";

const lists = {
  kind: "/api/v1/lesson-kinds",
  theme: "/api/v1/themes",
  country: "/api/v1/countries",
  step: "/api/v1/guide-steps",
} as const;

/** What teams have learnt and what they still ask, across all projects. */
export default function LessonsPage() {
  const { t } = useTranslation("learning");
  const [search] = useSearchParams();
  const sort = sorts.find((known) => known === search.get("sort")) ?? "-updated";
  const q = search.get("q") ?? undefined;
  const chosen = Object.fromEntries(filterNames.map((name) => [name, chosenIn(search, name)]));
  const list = useInfiniteQuery(lessonsQuery({ q, ...chosen, sort }));
  const filtered = ["q", ...filterNames].some((name) => search.get(name));
  return (
    <Page
      title={t("title")}
      lead={t("lead")}
      actions={
        <ExportMenu address={listAddress("/api/v1/lessons", search, ["q", ...filterNames])} />
      }
    >
      <ListFilters
        searchLabel={t("search")}
        filters={filterNames.map((name) => ({
          name,
          label: t(`filter.${name}`),
          any: t(`any.${name}`),
          list: lists[name],
        }))}
      />
      <nav aria-label={t("sortBy")} className="lessons__sorts">
        <ul className="chips">
          {sorts.map((each) => (
            <li key={each}>
              <ChipLink href={sortedBy(search, each)} current={each === sort}>
                {t(`sort.${each}`)}
              </ChipLink>
            </li>
          ))}
        </ul>
      </nav>
      <PagedList
        list={list}
        render={(lesson) => <LessonLine lesson={lesson} />}
        empty={
          filtered ? (
            <EmptyState
              title={t("noneFound")}
              action={<Link href="/enseignements">{t("all")}</Link>}
            />
          ) : (
            <EmptyState title={t("none")} />
          )
        }
      />
    </Page>
  );
}

function sortedBy(search: URLSearchParams, sort: (typeof sorts)[number]): string {
  const next = new URLSearchParams(search);
  if (sort === "-updated") next.delete("sort");
  else next.set("sort", sort);
  return next.size > 0 ? `/enseignements?${next}` : "/enseignements";
}
