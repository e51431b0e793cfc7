import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { guideQuery } from "@/records/guide/api";
import { lessonsOfProjectQuery } from "@/records/lessons/api";
import { LessonList } from "@/records/lessons/lesson-list";
import { useRights } from "@/records/rights";
import type { Project } from "@/records/types";
import { EmptyState } from "@/ui/empty-state";
import { Fact, Facts } from "@/ui/facts";
import { ProjectGuide } from "./project-guide";
import { Loaded } from "@/ui/loaded";
import { LongWrittenText, WrittenText } from "@/ui/written-text";

/** Lessons, open questions, what was told to whom, and where to read more. */
export function ProjectLearning({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const { websites, volunteers } = project;
  const lessons = useQuery(lessonsOfProjectQuery(project.slug));
  const guide = useQuery(guideQuery(project.slug));
  const answers = useRights("projects", project.slug)("confirm");
  const empty =
    !answers &&
    lessons.data?.length === 0 &&
    guide.data?.rounds.length === 0 &&
    websites.length + volunteers.length === 0 &&
    !project.communicationNorth &&
    !project.communicationSouth &&
    !project.sourceNotes;
  if (empty) return <EmptyState title={t("noLearning")} />;
  return (
    <>
      <Loaded query={lessons} lines={3}>
        {(items) => <LessonList lessons={items} />}
      </Loaded>
      <ProjectGuide project={project} />
      <Facts>
        <Fact term={t("communicationNorth")}>
          {project.communicationNorth && <LongWrittenText value={project.communicationNorth} />}
        </Fact>
        <Fact term={t("communicationSouth")}>
          {project.communicationSouth && <LongWrittenText value={project.communicationSouth} />}
        </Fact>
        <Fact term={t("evaluation")}>
          {project.evaluationNotes ? (
            <LongWrittenText value={project.evaluationNotes} />
          ) : (
            project.evaluationPolicy === true && t("evaluationEngaged")
          )}
        </Fact>
        <Fact term={t("volunteers")}>
          {volunteers.length > 0 && (
            <ul className="plain">
              {volunteers.map(({ scheme, mission, field }, index) => (
                <li key={index}>
                  {t("common:list.term", { term: t(`scheme.${scheme}`) })}{" "}
                  <WrittenText value={mission} />
                  {field && (
                    <>
                      {" "}
                      (<WrittenText value={field} />)
                    </>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t("websites")}>
          {websites.length > 0 && (
            <ul className="plain">
              {websites.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} rel="noopener external">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      {project.sourceNotes && (
        <div className="project__source">
          <h3>{t("source")}</h3>
          <LongWrittenText value={project.sourceNotes} />
        </div>
      )}
    </>
  );
}
