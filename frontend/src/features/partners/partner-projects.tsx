import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { PagedList } from "@/records/paged-list";
import { ProjectCard } from "@/records/project-card";
import { EmptyState } from "@/ui/empty-state";
import { partnerProjectsQuery } from "./api";

/** The projects it takes part in, each with what it does there: lead, operator, funder, beneficiary. */
export function PartnerProjects({ slug }: { slug: string }) {
  const { t } = useTranslation("partners");
  const list = useInfiniteQuery(partnerProjectsQuery(slug));
  return (
    <PagedList
      list={list}
      render={({ project, roles }) => (
        <ProjectCard
          project={project}
          note={t("roles", { roles: roles.map(({ label }) => label).join(", ") })}
        />
      )}
      empty={<EmptyState title={t("noProjects")} />}
    />
  );
}
