import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { SignedInOnly } from "@/session/signed-in-only";
import { AgreementEditor } from "./agreement/agreement-editor";

export default function AgreementEditorPage() {
  const { t } = useTranslation("editor");
  const { id } = useParams<{ id: string }>();
  return (
    <SignedInOnly title={t("agreementTitle")}>
      <AgreementEditor key={id} id={id} />
    </SignedInOnly>
  );
}
