import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ProjectStatus } from "@/records/project-status";
import type { Membership } from "@/session/session-store";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { ownProjectsQuery } from "./space-api";

export function OwnProjects({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation("account");
  const projects = useQuery(ownProjectsQuery(memberships.map(({ partnerSlug }) => partnerSlug)));
  const own = new Set(
    memberships
      .filter(({ role }) => role === "admin" || role === "editor")
      .map(({ partnerId }) => partnerId),
  );
  return (
    <Loaded query={projects} lines={6}>
      {({ items, total }) =>
        items.length === 0 ? (
          <EmptyState title={t("projects.none")} />
        ) : (
          <>
            <ul className="own-list">
              {items.map((project) => (
                <li key={project.id} className="own-list__line">
                  <div className="own-list__words">
                    <Link href={`/projets/${project.slug}`}>
                      <WrittenText value={project.titles} />
                    </Link>
                    <span className="own-list__detail">
                      <ProjectStatus status={project.status} />
                      <DateText
                        start={project.start}
                        end={project.end}
                        open={project.openEnded}
                        months={project.lengthMonths}
                      />
                    </span>
                  </div>
                  {project.leads.some(({ id }) => own.has(id)) ? (
                    <div className="own-list__acts">
                      <Link href={`/mon-espace/projets/${project.id}/modifier`}>
                        {t("projects.edit")}
                        <span className="visually-hidden">
                          {" "}
                          <WrittenText value={project.titles} />
                        </span>
                      </Link>
                    </div>
                  ) : null}
                </li>
              ))}
            </ul>
            {total > items.length ? (
              <p>
                <Link href={`/projets?partner=${memberships[0]?.partnerSlug ?? ""}`}>
                  {t("projects.all", { total })}
                </Link>
              </p>
            ) : null}
          </>
        )
      }
    </Loaded>
  );
}
