import { useTranslation } from "react-i18next";
import type { LessonItem } from "@/records/lessons/api";
import { LessonFacts } from "@/records/lessons/lesson-facts";
import { Link } from "@/ui/link";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";

/** One lesson or question in the list across projects. */
export function LessonLine({ lesson }: { lesson: LessonItem }) {
  const { t } = useTranslation("learning");
  const { id, kind, texts, project } = lesson;
  return (
    <article className="record-line">
      <h2 className="record-line__title">
        <Link href={`/enseignements/${id}`}>
          <WrittenText value={texts} />
        </Link>
      </h2>
      <p className="record-line__facts">
        <StatusBadge tone={kind.code === "question" ? "watch" : "info"}>{kind.label}</StatusBadge>
        <LessonFacts lesson={lesson} />
        <span>
          {t("ofProject")}{" "}
          <Link href={`/projets/${project.slug}#enseignements`}>
            <WrittenText value={project.titles} />
          </Link>
        </span>
      </p>
    </article>
  );
}
