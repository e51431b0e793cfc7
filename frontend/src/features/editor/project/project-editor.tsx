import { useQuery } from "@tanstack/react-query";
import { asTexts } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { editorOf } from "@/records/record-kinds";
import type { JsonObject } from "@/drafts/merge";
import { nameOf, projectQuery, projectRemote } from "../api";
import { RecordFrame } from "../frame/record-frame";
import { useProjectSections } from "./project-sections";

const titleOf = (values: JsonObject) => nameOf(asTexts(values.titles));

/** A project being written by the partners that lead it, on either side. */
export function ProjectEditor({ id }: { id: string }) {
  const href = editorOf("projects", id);
  const remote = projectRemote(id);
  const { draft, state } = useRecordDraft({ key: `project:${id}`, href, titleOf, remote });
  const project = useQuery(projectQuery(id));
  const sections = useProjectSections(id);
  return (
    <RecordFrame
      id={id}
      title={titleOf(state.values)}
      kind="projects"
      draft={draft}
      state={state}
      sections={sections}
      record={project.data}
      previewHref={`/projets/${project.data?.slug ?? id}`}
    />
  );
}
