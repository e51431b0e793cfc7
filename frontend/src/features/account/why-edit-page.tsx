import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function WhyEditPage() {
  const { t } = useTranslation("account");
  return <Page title={t("title")} />;
}
