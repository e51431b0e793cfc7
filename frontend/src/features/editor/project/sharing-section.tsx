import { ProjectSharing } from "@/records/sharing/project-sharing";
import { useDraft } from "../frame/draft-context";

/** Which partners edit the project with one, and sharing it with another. */
export function SharingSection() {
  const { id, takeUpOthers } = useDraft();
  return <ProjectSharing id={id} onChanged={takeUpOthers} />;
}
