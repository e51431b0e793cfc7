import { useTranslation } from "react-i18next";
import { SignedInOnly } from "@/session/signed-in-only";
import { useSession } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { NewProjectForm } from "./project/new-project-form";

export default function NewProjectPage() {
  const { t } = useTranslation("editor");
  const { memberships } = useSession();
  const editing = memberships.filter(({ role }) => role === "editor" || role === "admin");
  return (
    <SignedInOnly title={t("newProject.title")}>
      <Page title={t("newProject.title")} lead={t("newProject.lead")}>
        {editing.length > 0 ? (
          <NewProjectForm editing={editing} />
        ) : (
          <EmptyState
            title={t("newProject.noRight")}
            action={<Link href="/pourquoi">{t("newProject.why")}</Link>}
          />
        )}
      </Page>
    </SignedInOnly>
  );
}
