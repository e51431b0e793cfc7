import { useTranslation } from "react-i18next";
import { StatusBadge } from "@/ui/status-badge";

/** Says that the public does not see this. */
export function ForPartners() {
  const { t } = useTranslation("terms");
  return <StatusBadge tone="info">{t("documents.forPartners")}</StatusBadge>;
}
