import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { DownloadButton } from "@/records/download-button";
import { RecordActions } from "@/records/record-actions";
import { RecordTools } from "@/records/record-tools";
import { useRights } from "@/records/rights";
import type { Project } from "@/records/types";
import { PeriodReport } from "./period-report";

/** What everybody can do with the record; for people who may write, the ways to the editors. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const language = useLanguage();
  const allows = useRights("projects", project.slug);
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
      {allows("confirm") && (
        <DownloadButton
          path={`/api/v1/projects/${project.slug}/hand-over?lang=${language}`}
          fileName={`${project.slug}-${language}.zip`}
        >
          {t("handOver")}
        </DownloadButton>
      )}
      <PeriodReport project={project} />
      <RecordActions kind="projects" record={project} />
    </>
  );
}
