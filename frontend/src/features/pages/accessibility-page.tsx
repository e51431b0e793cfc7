import { useTranslation } from "react-i18next";
import { Article } from "./article";

export default function AccessibilityPage() {
  const { t } = useTranslation("pages");
  return (
    <Article
      title={t("accessibility.title")}
      lead={t("accessibility.lead")}
      sections={t("accessibility.sections", { returnObjects: true })}
    />
  );
}
