import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function FundingPage() {
  const { t } = useTranslation("funding");
  return <Page title={t("title")} />;
}
