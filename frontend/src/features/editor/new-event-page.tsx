import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { useSession } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { NewEventForm } from "./event/new-event-form";

export default function NewEventPage() {
  const { t } = useTranslation("editor");
  const { memberships, actingFor } = useSession();
  const [search] = useSearchParams();
  const editing = (actingFor ? [actingFor] : memberships).filter(
    ({ role }) => role === "editor" || role === "admin",
  );
  return (
    <SignedInOnly title={t("newEvent.title")}>
      <Page title={t("newEvent.title")} lead={t("newEvent.lead")}>
        {editing.length > 0 ? (
          <NewEventForm
            editing={editing}
            projectId={search.get("projet") ?? undefined}
            agreementId={search.get("accord") ?? undefined}
          />
        ) : (
          <EmptyState
            title={t("newEvent.noRight")}
            action={<Link href="/pourquoi">{t("newProject.why")}</Link>}
          />
        )}
      </Page>
    </SignedInOnly>
  );
}
