import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asText } from "@/drafts/read";
import type { Json } from "@/drafts/merge";
import { documentsQuery } from "@/records/documents/api";
import { Select } from "@/ui/select";
import { nameOf } from "../api";

interface DocumentChoiceProps {
  projectId: string;
  label: string;
  value: Json | undefined;
  error: string | undefined;
  onChange: (id: string | null) => void;
}

/** One of the documents of the project, which are added in a part of the editor of their own. */
export function DocumentChoice({ projectId, label, value, error, onChange }: DocumentChoiceProps) {
  const { t } = useTranslation("editor");
  const documents = useQuery(documentsQuery("projects", projectId)).data ?? [];
  return (
    <Select
      label={label}
      help={t("parts.documentHelp")}
      optional
      placeholder={t("parts.noDocument")}
      choices={documents.map(({ id, titles }) => ({ value: id, label: nameOf(titles) }))}
      value={asText(value)}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value || null)}
    />
  );
}
