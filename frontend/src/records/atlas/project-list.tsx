import { useInfiniteQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RecordFilters } from "@/api/record-filters";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { PagedList } from "../paged-list";
import { ProjectCard } from "../project-card";
import type { ProjectItem } from "../types";
import { ProjectTable } from "./project-table";
import { projectsQuery } from "./queries";

interface ProjectListProps {
  filters: RecordFilters;
  /** The same projects as cards, or as a table to compare them. */
  layout?: "cards" | "table";
  /** What can be done with each card of the list, as choosing it. */
  actionOf?: (project: ProjectItem) => ReactNode;
}

/** The filtered list of projects, headed by how many there are. */
export function ProjectList({ filters, layout = "cards", actionOf }: ProjectListProps) {
  const { t } = useTranslation(["terms", "common"]);
  const list = useInfiniteQuery(projectsQuery(filters));
  const first = list.data?.pages[0];
  return (
    <>
      {first && (
        <div role="status">
          <h2 className="project-list__count">
            {first.totalRelation === "exact"
              ? t("projectCount", { count: first.total })
              : t("common:list.atLeast", { total: t("projectCount", { count: first.total }) })}
          </h2>
        </div>
      )}
      <PagedList
        list={list}
        render={(project) => <ProjectCard project={project} action={actionOf?.(project)} />}
        renderAll={layout === "table" ? (items) => <ProjectTable projects={items} /> : undefined}
        empty={
          <EmptyState
            title={t("noProjects")}
            action={<Link href="/projets">{t("allProjects")}</Link>}
          />
        }
      />
    </>
  );
}
