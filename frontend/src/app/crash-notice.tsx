import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

export function CrashNotice() {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" role="alert" title={t("errors.title")}>
      <p>{t("errors.crash")}</p>
      <Button onClick={() => window.location.reload()}>{t("errors.reload")}</Button>
    </Notice>
  );
}
