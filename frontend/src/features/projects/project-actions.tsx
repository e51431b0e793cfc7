import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RecordTools } from "@/records/record-tools";
import type { Project } from "@/records/types";
import { useSession } from "@/session/session-store";
import { Link } from "@/ui/link";
import { useEdits } from "./use-edits";

/** What everybody can do with the record; for people of a partner that may edit, the way to the editor. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const language = useLanguage();
  const session = useSession();
  const edits = useEdits(project);
  return (
    <>
      <RecordTools
        title={pickText(project.titles, language)?.text ?? ""}
        path={`/projets/${project.slug}`}
        updatedAt={project.updatedAt}
      />
      {session.status === "signed-in" && (
        <Link href={`/pourquoi?type=projects&id=${project.slug}`} button="quiet">
          {t("why")}
        </Link>
      )}
      {edits && (
        <Link href={`/mon-espace/projets/${project.id}/modifier`} button="primary">
          {t("common:actions.edit")}
        </Link>
      )}
    </>
  );
}
