import { useTranslation } from "react-i18next";
import type { Project } from "@/records/types";
import { EmptyState } from "@/ui/empty-state";
import { LongWrittenText } from "@/ui/written-text";

export function ProjectContext({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const texts = [
    ["context", project.contexts],
    ["history", project.histories],
    ["description", project.descriptions],
  ] as const;
  const written = texts.filter(([, text]) => text);
  if (written.length === 0) return <EmptyState title={t("noContext")} />;
  return (
    <>
      {written.map(([key, text]) => (
        <div key={key}>
          <h3>{t(key)}</h3>
          <LongWrittenText value={text} />
        </div>
      ))}
    </>
  );
}
