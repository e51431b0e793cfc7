import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { documentsQuery } from "@/records/documents/api";
import { DocumentLine } from "@/records/documents/document-line";
import type { Project } from "@/records/types";

interface NamedDocumentProps {
  project: Project;
  id: string | null | undefined;
  label: string;
}

/** One of the documents of a project where it is spoken of; nothing for those who may not read it. */
export function NamedDocument({ project, id, label }: NamedDocumentProps) {
  const { t } = useTranslation("common");
  const documents = useQuery({ ...documentsQuery("projects", project.slug), enabled: Boolean(id) });
  const document = documents.data?.find((each) => each.id === id);
  if (!document) return null;
  const isProtected = project.publication !== "published" || document.visibility === "partners";
  return (
    <div>
      {t("list.term", { term: label })}
      <ul className="plain">
        <DocumentLine document={document} isProtected={isProtected} />
      </ul>
    </div>
  );
}
