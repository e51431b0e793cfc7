import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function IndicatorsPage() {
  const { t } = useTranslation("results");
  return <Page title={t("title")} />;
}
