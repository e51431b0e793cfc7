import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { RecordFilters } from "@/api/record-filters";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { PagedList } from "../paged-list";
import { ProjectCard } from "../project-card";
import { projectsQuery } from "./queries";

/** The filtered list of projects. */
export function ProjectList({ filters }: { filters: RecordFilters }) {
  const { t } = useTranslation("terms");
  const list = useInfiniteQuery(projectsQuery(filters));
  return (
    <PagedList
      list={list}
      render={(project) => <ProjectCard project={project} />}
      empty={
        <EmptyState
          title={t("noProjects")}
          action={<Link href="/projets">{t("allProjects")}</Link>}
        />
      }
    />
  );
}
