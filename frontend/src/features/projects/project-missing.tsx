import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { lessonsOfProjectQuery } from "@/records/lessons/api";
import type { Project } from "@/records/types";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { fundingQuery, resultsQuery } from "./api";
import { indicatorsWithoutValue, missingOf } from "./missing";

/** To those who may fill it in: what readers do not find yet, each with the way to its section of the editor. */
export function ProjectMissing({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const funding = useQuery(fundingQuery(project.slug)).data;
  const results = useQuery(resultsQuery(project.slug)).data;
  const lessons = useQuery(lessonsOfProjectQuery(project.slug)).data;
  if (!funding || !results || !lessons) return null;
  const missing = missingOf(project, funding, results, lessons);
  const values = indicatorsWithoutValue(results);
  if (missing.length === 0 && values === 0) return null;
  const editor = `/mon-espace/projets/${project.id}/modifier`;
  return (
    <div className="project__missing no-print">
      <Notice tone="info" title={t("missing.title")}>
        <ul className="project__missing-list">
          {missing.map(({ what, section }) => (
            <li key={what}>
              <Link href={section ? `${editor}/${section}` : "/mon-espace"}>
                {t(`missing.${what}`)}
              </Link>
            </li>
          ))}
          {values > 0 && (
            <li>
              <Link href={`${editor}/indicateurs`}>{t("missing.values", { count: values })}</Link>
            </li>
          )}
        </ul>
      </Notice>
    </div>
  );
}
