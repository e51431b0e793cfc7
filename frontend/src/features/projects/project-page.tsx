import { useQuery } from "@tanstack/react-query";
import { useParams } from "wouter";
import { useTranslation } from "react-i18next";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { projectQuery } from "./api";
import { ProjectRecord } from "./project-record";

export default function ProjectPage() {
  const { slug } = useParams<{ slug: string }>();
  const { t } = useTranslation("projects");
  const project = useQuery(projectQuery(slug));
  if (project.data) return <ProjectRecord project={project.data} />;
  return (
    <Page title={t("one")}>
      <Loaded query={project} lines={16}>
        {() => null}
      </Loaded>
    </Page>
  );
}
