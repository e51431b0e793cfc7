import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function ProjectPage() {
  const { t } = useTranslation("projects");
  return <Page title={t("title")} />;
}
