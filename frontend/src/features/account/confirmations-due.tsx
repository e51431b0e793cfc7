import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { StillTrue } from "@/records/still-true";
import type { Project, ProjectItem } from "@/records/types";
import type { Membership } from "@/session/session-store";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import { dueConfirmationsQuery } from "./space-api";

interface ConfirmationsDueProps {
  projects: readonly ProjectItem[];
  memberships: readonly Membership[];
}

/** 'Still true?' One click, once a year, keeps a page alive. */
export function ConfirmationsDue({ projects, memberships }: ConfirmationsDueProps) {
  const { t } = useTranslation("account");
  const own = memberships.filter(({ role }) => role).map(({ partnerId }) => partnerId);
  const due = useQuery(dueConfirmationsQuery(projects, own));
  if (!due.data || due.data.length === 0 || own.length === 0) return null;
  return (
    <section>
      <h3>{t("confirmations.title", { count: due.data.length })}</h3>
      <p className="own-list__detail">{t("confirmations.why")}</p>
      <ul className="own-list">
        {due.data.map((project) => (
          <DueLine key={project.id} project={project} />
        ))}
      </ul>
    </section>
  );
}

function DueLine({ project }: { project: Project }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={`/projets/${project.slug}`}>
          <WrittenText value={project.titles} />
        </Link>
      </div>
      <div className="own-list__acts">
        <StillTrue id={project.id} title={pickText(project.titles, language)?.text ?? ""} />
        <Link href={`/mon-espace/projets/${project.id}/modifier`}>{t("confirmations.mend")}</Link>
      </div>
    </li>
  );
}
