import { useQuery } from "@tanstack/react-query";
import { asText } from "@/drafts/read";
import { agreementQuery, nameOf, projectQuery, searchAgreements, searchProjects } from "../api";
import { RecordLink } from "../fields/record-link";
import { useDraft } from "../frame/draft-context";

/** The frame the project stands in: an agreement above it, a programme around it, a phase before it. */
export function LinksSection() {
  const { values } = useDraft();
  const agreementId = asText(values.agreementId);
  const agreement = useQuery({ ...agreementQuery(agreementId), enabled: agreementId !== "" });
  return (
    <>
      <RecordLink
        name="agreementId"
        kind="agreements"
        search={searchAgreements}
        chosen={agreement.data ? nameOf(agreement.data.titles) : undefined}
      />
      <ProjectLink name="parentId" />
      <ProjectLink name="followsId" />
    </>
  );
}

function ProjectLink({ name }: { name: "parentId" | "followsId" }) {
  const { values } = useDraft();
  const id = asText(values[name]);
  const project = useQuery({ ...projectQuery(id), enabled: id !== "" });
  return (
    <RecordLink
      name={name}
      kind="projects"
      search={searchProjects}
      chosen={project.data ? nameOf(project.data.titles) : undefined}
    />
  );
}
