import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/i18n/use-language";
import { DownloadButton } from "@/records/download-button";
import { guideQuery } from "@/records/guide/api";
import { ComparedStep } from "@/records/guide/compared-step";
import { useRights } from "@/records/rights";
import type { Project } from "@/records/types";
import { Disclosure } from "@/ui/disclosure";
import { Link } from "@/ui/link";

const files = ["csv", "xlsx"] as const;

/** What the partners answered to the guide the last time, as far as the reader may know of it. */
export function ProjectGuide({ project }: { project: Project }) {
  const { t } = useTranslation("learning");
  const language = useLanguage();
  const guide = useQuery(guideQuery(project.slug)).data;
  const answers = useRights("projects", project.slug)("confirm");
  const latest = guide?.rounds[0];
  if (!latest && !answers) return null;
  const answered = guide?.steps.filter(({ step }) =>
    latest?.sheets.some((sheet) => sheet.step.code === step.code && sheet.answers.length > 0),
  );
  return (
    <>
      <h3>{t("guide.openAnswers")}</h3>
      {latest &&
        answered?.map((step) => (
          <Disclosure key={step.step.code} summary={step.step.label}>
            <ComparedStep step={step} round={latest} rounds={guide.rounds} />
          </Disclosure>
        ))}
      {answered && answered.length > 0 && (
        <p className="no-print">
          {files.map((format) => (
            // A link carries no token: who takes part gets what the partners keep among themselves too.
            <DownloadButton
              key={format}
              path={`/api/v1/projects/${project.slug}/guide?lang=${language}&format=${format}`}
              fileName={`${project.slug}-guide-${language}.${format}`}
            >
              {t(`guide.file.${format}`)}
            </DownloadButton>
          ))}
        </p>
      )}
      {answers && (
        <p className="no-print">
          <Link href={`/mon-espace/projets/${project.id}/guide`}>{t("guide.answerOf")}</Link>
        </p>
      )}
    </>
  );
}
