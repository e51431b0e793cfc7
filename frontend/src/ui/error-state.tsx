import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import { Button } from "./button";
import { Notice } from "./notice";

interface ErrorStateProps {
  error: unknown;
  /** How to ask again. Not offered where the answer would be the same. */
  onRetry?: () => void;
}

/** Something could not be shown: what, why, and what to do. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" role="alert" title={t("errors.title")}>
      <p>{missingRight(error) ?? t(errorKey(error))}</p>
      {onRetry && mayPass(error) ? <Button onClick={onRetry}>{t("actions.retry")}</Button> : null}
    </Notice>
  );
}

/** The API says, in the reader's language, which right is missing. */
function missingRight(error: unknown): string | undefined {
  return error instanceof ProblemError && error.status === 403 ? error.detail : undefined;
}

const finalStatuses = [400, 403, 404, 410, 422];

function mayPass(error: unknown): boolean {
  return !(error instanceof ProblemError && finalStatuses.includes(error.status));
}
