import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Documents } from "@/records/documents/documents";
import { NotPublicNotice } from "@/records/not-public-notice";
import { shoresOf } from "@/records/shores";
import { useRights } from "@/records/rights";
import { ProjectStatus } from "@/records/project-status";
import type { Project } from "@/records/types";
import { AnchorList } from "@/ui/anchor-list";
import { DateText } from "@/ui/date-text";
import { Page } from "@/ui/page";
import { PairTitle } from "@/ui/pair-title";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import { ProjectActions } from "./project-actions";
import { ProjectChange } from "./project-change";
import { ProjectContext } from "./project-context";
import { ProjectCurve } from "./project-curve";
import { ProjectFollowUp } from "./project-follow-up";
import { ProjectFunding } from "./project-funding";
import { ProjectHistory } from "./project-history";
import { ProjectLearning } from "./project-learning";
import { ProjectMissing } from "./project-missing";
import { ProjectBothSides } from "./project-both-sides";
import { ProjectPartners } from "./project-partners";
import { ProjectResults } from "./project-results";
import { ProjectSummary } from "./project-summary";
import { PrintFoot } from "./print-foot";
import "./project.css";

function ProjectDocuments({ project }: { project: Project }) {
  return <Documents kind="projects" record={project} />;
}

const sections = [
  ["resume", ProjectSummary],
  ["objectifs", ProjectBothSides],
  ["contexte", ProjectContext],
  ["partenaires", ProjectPartners],
  ["financements", ProjectFunding],
  ["courbe", ProjectCurve],
  ["resultats", ProjectResults],
  ["changements", ProjectChange],
  ["suivi", ProjectFollowUp],
  ["enseignements", ProjectLearning],
  ["documents", ProjectDocuments],
  ["historique", ProjectHistory],
] as const;

/** Everything a reader may know of a project, in the order of the questions they ask. */
export function ProjectRecord({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  const edits = useRights("projects", project.slug)("edit");
  const { here, there } = shoresOf(project.places);
  return (
    <Page
      title={pickText(project.titles, language)?.text ?? ""}
      eyebrow={
        <>
          <span>{project.form?.label ?? t("one")}</span> <ProjectStatus status={project.status} />
        </>
      }
      lead={
        <>
          <PairTitle here={here} there={there} />
          <br />
          <DateText
            start={project.start}
            end={project.end}
            open={project.openEnded}
            months={project.lengthMonths}
          />
          {project.durationNotes && (
            <span className="project__duration">
              {" "}
              (<WrittenText value={project.durationNotes} />)
            </span>
          )}
        </>
      }
      actions={<ProjectActions project={project} />}
    >
      <NotPublicNotice record={project} />
      {edits && <ProjectMissing project={project} />}
      <div className="with-anchors project-sheet">
        <AnchorList anchors={sections.map(([id]) => ({ id, label: t(`section.${id}`) }))} />
        <div>
          {sections.map(([id, Content]) => (
            <Section key={id} id={id} title={t(`section.${id}`)}>
              <Content project={project} />
            </Section>
          ))}
        </div>
      </div>
      <PrintFoot slug={project.slug} />
    </Page>
  );
}
