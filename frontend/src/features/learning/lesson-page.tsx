import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { lessonQuery } from "./api";
import { LessonRecord } from "./lesson-record";

export default function LessonPage() {
  const { id = "" } = useParams<{ id: string }>();
  const { t } = useTranslation("learning");
  const lesson = useQuery(lessonQuery(id));
  if (lesson.data) return <LessonRecord lesson={lesson.data} />;
  return (
    <Page title={t("title")}>
      <Loaded query={lesson} lines={8}>
        {() => null}
      </Loaded>
    </Page>
  );
}
