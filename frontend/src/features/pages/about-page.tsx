import { useTranslation } from "react-i18next";
import { Article } from "./article";

export default function AboutPage() {
  const { t } = useTranslation("pages");
  return (
    <Article
      title={t("about.title")}
      lead={t("about.lead")}
      sections={t("about.sections", { returnObjects: true })}
    />
  );
}
