import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asText } from "@/drafts/read";
import { agreementQuery, nameOf, projectQuery, searchAgreements, searchProjects } from "../api";
import { RecordLink } from "../fields/record-link";
import { useDraft } from "../frame/draft-context";

/** The agreement or the project it is about; both, one or none. */
export function AboutSection() {
  const { t } = useTranslation("editor");
  const { values } = useDraft();
  const agreementId = asText(values.agreementId);
  const projectId = asText(values.projectId);
  const agreement = useQuery({ ...agreementQuery(agreementId), enabled: agreementId !== "" });
  const project = useQuery({ ...projectQuery(projectId), enabled: projectId !== "" });
  return (
    <>
      <RecordLink
        name="projectId"
        kind="projects"
        search={searchProjects}
        chosen={project.data ? nameOf(project.data.titles) : undefined}
      />
      <RecordLink
        name="agreementId"
        help={t("event.agreementHelp")}
        kind="agreements"
        search={searchAgreements}
        chosen={agreement.data ? nameOf(agreement.data.titles) : undefined}
      />
    </>
  );
}
