import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Redirect, useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/loading";
import { Page } from "@/ui/page";
import { projectQuery } from "./api";
import { ProjectEditor } from "./project/project-editor";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default function EditorPage() {
  const { t } = useTranslation("editor");
  const { id } = useParams<{ id: string }>();
  return (
    <SignedInOnly title={t("title")}>
      {/* What waits on the device is kept under the id, which never changes. */}
      {uuid.test(id) ? <ProjectEditor key={id} id={id} /> : <BySlug slug={id} />}
    </SignedInOnly>
  );
}

function BySlug({ slug }: { slug: string }) {
  const { t } = useTranslation("editor");
  const project = useQuery(projectQuery(slug));
  const { "*": section } = useParams<{ "*"?: string }>();
  if (project.data) {
    const rest = section ? `/${section}` : "";
    return <Redirect to={`/mon-espace/projets/${project.data.id}/modifier${rest}`} replace />;
  }
  return (
    <Page title={t("title")}>
      {project.isError ? (
        <ErrorState error={project.error} onRetry={() => void project.refetch()} />
      ) : (
        <Skeleton lines={10} />
      )}
    </Page>
  );
}
