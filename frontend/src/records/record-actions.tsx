import { useTranslation } from "react-i18next";
import { useSession } from "@/session/session-store";
import { Link } from "@/ui/link";
import { editorOf, type RecordKind } from "./record-kinds";
import { useRights } from "./rights";

interface RecordActionsProps {
  kind: RecordKind;
  record: { id: string; slug: string };
}

/** What an event can be about, as the address of a new one names it. */
const eventAbout: Partial<Record<RecordKind, string>> = {
  projects: "projet",
  agreements: "accord",
};

/** On a record's page: why one may edit it or not, and for those who may, the ways to write. */
export function RecordActions({ kind, record: { id, slug } }: RecordActionsProps) {
  const { t } = useTranslation(["terms", "common"]);
  const { status } = useSession();
  const allows = useRights(kind, slug);
  const about = eventAbout[kind];
  return (
    <>
      {status === "signed-in" && (
        <Link href={`/pourquoi?type=${kind}&id=${slug}`} button="quiet">
          {t("acts.why")}
        </Link>
      )}
      {about && allows("edit") && (
        <Link href={`/mon-espace/evenements/nouveau?${about}=${id}`} button="secondary">
          {t("acts.addEvent")}
        </Link>
      )}
      {kind === "projects" && allows("report") && (
        <Link
          href={`/mon-espace/projets/${id}/point-de-suivi`}
          button={allows("edit") ? "secondary" : "primary"}
        >
          {t("acts.progress")}
        </Link>
      )}
      {kind === "projects" && allows("report") && !allows("edit") && (
        <Link href={`/mon-espace/projets/${id}/valeurs`} button="secondary">
          {t("acts.report")}
        </Link>
      )}
      {allows("edit") && (
        <Link href={editorOf(kind, id)} button="primary">
          {t("common:actions.edit")}
        </Link>
      )}
    </>
  );
}
