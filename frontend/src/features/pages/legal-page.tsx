import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function LegalPage() {
  const { t } = useTranslation("pages");
  return <Page title={t("title")} />;
}
