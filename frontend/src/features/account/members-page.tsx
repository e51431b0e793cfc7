import { useTranslation } from "react-i18next";
import { Page } from "@/ui/page";

export default function MembersPage() {
  const { t } = useTranslation("account");
  return <Page title={t("title")} />;
}
