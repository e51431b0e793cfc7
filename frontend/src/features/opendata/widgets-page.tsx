import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function WidgetsPage() {
  const { t } = useTranslation("opendata");
  return <Page title={t("title")} />;
}
