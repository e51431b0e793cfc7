import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function EditorPage() {
  const { t } = useTranslation("editor");
  return <Page title={t("title")} />;
}
