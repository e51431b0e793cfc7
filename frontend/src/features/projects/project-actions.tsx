import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { useSession } from "@/session/session-store";
import type { Project } from "@/records/types";

/** Print for everybody; for people of a partner that may edit, the way to the editor. */
export function ProjectActions({ project }: { project: Project }) {
  const { t } = useTranslation(["projects", "common"]);
  const session = useSession();
  const mine = new Set(session.memberships.map(({ partnerId }) => partnerId));
  const edits = project.partners.some(
    ({ partner, roles, sharesEditing }) =>
      mine.has(partner.id) && (sharesEditing || roles.some(({ code }) => code === "lead")),
  );
  return (
    <>
      <Button variant="quiet" onClick={() => window.print()}>
        {t("common:actions.print")}
      </Button>
      {session.status === "signed-in" && (
        <Link href={`/pourquoi?type=projects&id=${project.slug}`} button="quiet">
          {t("why")}
        </Link>
      )}
      {edits && (
        <Link href={`/mon-espace/projets/${project.id}/modifier`} button="primary">
          {t("common:actions.edit")}
        </Link>
      )}
    </>
  );
}
