import type { Project } from "@/records/types";
import { useSession } from "@/session/session-store";

/** Whether the way to the editor is shown; the API decides what is really allowed. */
export function useEdits(project: Project): boolean {
  const { memberships } = useSession();
  const mine = new Set(memberships.map(({ partnerId }) => partnerId));
  return project.partners.some(
    ({ partner, roles, sharesEditing }) =>
      mine.has(partner.id) && (sharesEditing || roles.some(({ code }) => code === "lead")),
  );
}
