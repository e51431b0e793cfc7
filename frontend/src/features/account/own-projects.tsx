import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProjectStatus } from "@/records/project-status";
import type { ProjectItem } from "@/records/types";
import type { Membership } from "@/session/session-store";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import { editableProjectsQuery, ownProjectsQuery } from "./space-api";

/** The projects one may edit and, apart, those in which one's organisation only takes part. */
export function OwnProjects({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation("account");
  const all = useQuery(ownProjectsQuery(memberships.map(({ partnerSlug }) => partnerSlug)));
  const editable = useQuery(editableProjectsQuery(memberships));
  return (
    <Loaded query={editable} lines={6}>
      {(mine) => (
        <Loaded query={all} lines={6}>
          {(items) => {
            const ids = new Set(mine.map(({ id }) => id));
            const others = items.filter(({ id }) => !ids.has(id));
            if (mine.length + others.length === 0) {
              return <EmptyState title={t("projects.none")} />;
            }
            return (
              <>
                <ProjectGroup title={t("projects.mine")} projects={mine} editable />
                <ProjectGroup title={t("projects.takesPart")} projects={others} />
              </>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

interface ProjectGroupProps {
  title: string;
  projects: readonly ProjectItem[];
  editable?: boolean;
}

function ProjectGroup({ title, projects, editable = false }: ProjectGroupProps) {
  if (projects.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="own-list">
        {projects.map((project) => (
          <ProjectLine key={project.id} project={project} editable={editable} />
        ))}
      </ul>
    </section>
  );
}

function ProjectLine({ project, editable }: { project: ProjectItem; editable: boolean }) {
  const { t } = useTranslation(["account", "terms"]);
  const { publication } = project;
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={`/projets/${project.slug}`}>
          <WrittenText value={project.titles} />
        </Link>
        <span className="own-list__detail">
          <ProjectStatus status={project.status} />
          <span>
            <DateText
              start={project.start}
              end={project.end}
              open={project.openEnded}
              months={project.lengthMonths}
            />
          </span>
          {publication === "published" ? null : (
            <StatusBadge tone="no-data">{t(`terms:publication.${publication}`)}</StatusBadge>
          )}
        </span>
      </div>
      <div className="own-list__acts">
        <Link href={`/mon-espace/projets/${project.id}/guide`}>
          {t("projects.guide")}
          <span className="visually-hidden">
            {" "}
            <WrittenText value={project.titles} />
          </span>
        </Link>
        <Link href={`/mon-espace/valeurs-attendues?projet=${project.slug}`}>
          {t("projects.due")}
          <span className="visually-hidden">
            {" "}
            <WrittenText value={project.titles} />
          </span>
        </Link>
        {editable ? (
          <Link href={`/mon-espace/projets/${project.id}/point-de-suivi`}>
            {t("projects.progress")}
            <span className="visually-hidden">
              {" "}
              <WrittenText value={project.titles} />
            </span>
          </Link>
        ) : null}
        {editable ? (
          <Link href={`/mon-espace/projets/${project.id}/modifier`}>
            {t("projects.edit")}
            <span className="visually-hidden">
              {" "}
              <WrittenText value={project.titles} />
            </span>
          </Link>
        ) : null}
      </div>
    </li>
  );
}
