import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { Button } from "./button";
import { Notice } from "./notice";

interface ErrorStateProps {
  error: unknown;
  /** None where trying again cannot help. */
  onRetry?: () => void;
}

/** Something could not be shown: what, why, and what to do. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" role="alert" title={t("errors.title")}>
      <p>{t(errorKey(error))}</p>
      {onRetry ? <Button onClick={onRetry}>{t("actions.retry")}</Button> : null}
    </Notice>
  );
}
