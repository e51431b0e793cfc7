import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RecordActions } from "@/records/record-actions";
import { RecordTools } from "@/records/record-tools";
import type { Project } from "@/records/types";

/** What everybody can do with the record; for people who may write, the ways to the editors. */
export function ProjectActions({ project }: { project: Project }) {
  const language = useLanguage();
  return (
    <>
      <RecordTools
        title={pickText(project.titles, language)?.text ?? ""}
        path={`/projets/${project.slug}`}
        updatedAt={project.updatedAt}
        sheet={
          project.publication === "published" ? `/api/v1/projects/${project.slug}/sheet` : undefined
        }
      />
      <RecordActions kind="projects" record={project} />
    </>
  );
}
