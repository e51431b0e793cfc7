import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function EventPage() {
  const { t } = useTranslation("events");
  return <Page title={t("title")} />;
}
