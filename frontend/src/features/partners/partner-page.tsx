import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function PartnerPage() {
  const { t } = useTranslation("partners");
  return <Page title={t("title")} />;
}
