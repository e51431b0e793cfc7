import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function EventsPage() {
  const { t } = useTranslation("events");
  return <Page title={t("title")} />;
}
