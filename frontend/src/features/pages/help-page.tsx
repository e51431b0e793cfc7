import { useTranslation } from "react-i18next";
import { Article } from "./article";

export default function HelpPage() {
  const { t } = useTranslation("pages");
  return (
    <Article
      title={t("help.title")}
      lead={t("help.lead")}
      sections={t("help.sections", { returnObjects: true })}
    />
  );
}
