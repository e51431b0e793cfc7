import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { typesetFrench } from "@/i18n/typography";
import { useLanguage } from "@/i18n/use-language";
import type { Lesson } from "@/records/lessons/api";
import { LessonFacts } from "@/records/lessons/lesson-facts";
import "@/records/record-line.css";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { Replies } from "./replies";
import "./learning.css";

/** A text longer than this is no heading any more. */
const longest = 180;

/** One lesson or question with what other partners say to it. */
export function LessonRecord({ lesson }: { lesson: Lesson }) {
  const { t } = useTranslation("learning");
  const picked = pickText(lesson.texts, useLanguage());
  const text = picked?.language === "fr" ? typesetFrench(picked.text) : (picked?.text ?? "");
  const isLong = text.length > longest;
  return (
    <Page
      title={isLong ? lesson.kind.label : text}
      eyebrow={
        <>
          <Link href="/enseignements">{t("title")}</Link> {!isLong && lesson.kind.label}
        </>
      }
      lead={
        <>
          {t("ofProject")}{" "}
          <Link href={`/projets/${lesson.project.slug}#enseignements`}>
            <WrittenText value={lesson.project.titles} />
          </Link>
        </>
      }
    >
      {isLong && <LongWrittenText value={lesson.texts} />}
      <p className="record-line__facts">
        <LessonFacts lesson={lesson} />
      </p>
      <Replies lesson={lesson} />
    </Page>
  );
}
