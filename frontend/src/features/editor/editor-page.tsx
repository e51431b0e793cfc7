import { useTranslation } from "react-i18next";
import { SignedInOnly } from "@/session/signed-in-only";
import { Page } from "@/ui/page";

export default function EditorPage() {
  const { t } = useTranslation("editor");
  return (
    <SignedInOnly title={t("title")}>
      <Page title={t("title")} />
    </SignedInOnly>
  );
}
