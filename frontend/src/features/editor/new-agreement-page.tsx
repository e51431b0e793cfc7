import { useTranslation } from "react-i18next";
import { useSearchParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { useSession } from "@/session/session-store";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { NewAgreementForm } from "./agreement/new-agreement-form";

export default function NewAgreementPage() {
  const { t } = useTranslation("editor");
  const { memberships, actingFor } = useSession();
  const [search] = useSearchParams();
  const acting = (actingFor ? [actingFor] : memberships).find(
    ({ role }) => role === "editor" || role === "admin",
  );
  return (
    <SignedInOnly title={t("newAgreement.title")}>
      <Page title={t("newAgreement.title")} lead={t("newAgreement.lead")}>
        {acting ? (
          <NewAgreementForm acting={acting} predecessorId={search.get("suite") ?? undefined} />
        ) : (
          <EmptyState
            title={t("newAgreement.noRight")}
            action={<Link href="/pourquoi">{t("newProject.why")}</Link>}
          />
        )}
      </Page>
    </SignedInOnly>
  );
}
