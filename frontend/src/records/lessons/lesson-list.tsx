import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import "../record-line.css";
import type { Lesson } from "./api";
import { LessonFacts } from "./lesson-facts";

const kinds = ["lesson", "question"] as const;

/** What the team of a project has learnt, then what it still asks; each with the way to what others say to it. */
export function LessonList({ lessons }: { lessons: readonly Lesson[] }) {
  const { t } = useTranslation("learning");
  return (
    <>
      {kinds.map((kind) => {
        const ofKind = lessons.filter((lesson) => lesson.kind.code === kind);
        if (ofKind.length === 0) return null;
        return (
          <section key={kind}>
            <h3>{t(`kinds.${kind}`)}</h3>
            <ul>
              {ofKind.map((lesson) => (
                <li key={lesson.id}>
                  <Link href={`/enseignements/${lesson.id}`}>
                    <WrittenText value={lesson.texts} />
                  </Link>
                  <p className="record-line__facts">
                    <LessonFacts lesson={lesson} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
