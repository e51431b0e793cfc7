import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { announceArrival } from "@/ui/arrival";
import { Page } from "@/ui/page";
import { NewPartnerForm } from "./partner/new-partner-form";

export default function NewPartnerPage() {
  const { t } = useTranslation("editor");
  const [, navigate] = useLocation();
  return (
    <SignedInOnly title={t("newPartner.title")}>
      <Page title={t("newPartner.title")} lead={t("newPartner.lead")}>
        <NewPartnerForm
          name=""
          onDone={({ id }) => {
            announceArrival();
            navigate(`/mon-espace/partenaires/${id}/modifier`);
          }}
        />
      </Page>
    </SignedInOnly>
  );
}
