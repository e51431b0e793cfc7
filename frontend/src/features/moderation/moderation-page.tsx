import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function ModerationPage() {
  const { t } = useTranslation("moderation");
  return <Page title={t("title")} />;
}
