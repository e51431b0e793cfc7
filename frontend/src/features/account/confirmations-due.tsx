import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api } from "@/api/client";
import { errorKey } from "@/api/error-text";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { Project, ProjectItem } from "@/records/types";
import type { Membership } from "@/session/session-store";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
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
  const { t } = useTranslation(["account", "common"]);
  const language = useLanguage();
  const queries = useQueryClient();
  const confirmation = useMutation({
    mutationFn: () =>
      api.POST("/api/v1/projects/{id}/confirmations", { params: { path: { id: project.id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["projects"] }),
  });
  const title = pickText(project.titles, language)?.text ?? "";
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={`/projets/${project.slug}`}>
          <WrittenText value={project.titles} />
        </Link>
        {confirmation.isError ? (
          <Notice tone="bad" role="alert" title={t(`common:${errorKey(confirmation.error)}`)} />
        ) : null}
      </div>
      <div className="own-list__acts">
        <Button
          aria-label={t("confirmations.confirmOf", { title })}
          disabled={confirmation.isPending || confirmation.isSuccess}
          onClick={() => confirmation.mutate()}
        >
          {t("confirmations.confirm")}
        </Button>
        <Link href={`/mon-espace/projets/${project.id}/modifier`}>{t("confirmations.mend")}</Link>
      </div>
    </li>
  );
}
