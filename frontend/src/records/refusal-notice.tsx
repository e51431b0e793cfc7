import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

interface RefusalNoticeProps {
  error: unknown;
  /** Reads again what changed in between. */
  onReload: () => void;
}

/** Why something was not done. Somebody else's change is said plainly: nothing was overwritten. */
export function RefusalNotice({ error, onReload }: RefusalNoticeProps) {
  const { t } = useTranslation(["terms", "common"]);
  if (error instanceof ProblemError && error.status === 412) {
    return (
      <Notice tone="watch" role="alert" title={t("refusal.stale")}>
        <p>{t("refusal.staleHint")}</p>
        <Button onClick={onReload}>{t("refusal.reload")}</Button>
      </Notice>
    );
  }
  return (
    <Notice tone="bad" role="alert" title={t("refusal.title")}>
      <Reasons error={error} />
    </Notice>
  );
}

function Reasons({ error }: { error: unknown }) {
  const { t } = useTranslation("common");
  if (!(error instanceof ProblemError)) return <p>{t(errorKey(error))}</p>;
  if (error.violations.length === 0) return <p>{error.detail ?? t(errorKey(error))}</p>;
  return (
    <ul>
      {error.violations.map(({ field, code, message }) => (
        <li key={`${field}-${code}`}>{message}</li>
      ))}
    </ul>
  );
}
