import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { PartnerEditor } from "./partner/partner-editor";

export default function PartnerEditorPage() {
  const { t } = useTranslation("editor");
  const { id } = useParams<{ id: string }>();
  return (
    <SignedInOnly title={t("partnerTitle")}>
      <PartnerEditor key={id} id={id} />
    </SignedInOnly>
  );
}
