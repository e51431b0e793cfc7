import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import { Notice } from "@/ui/notice";

/** Why a file was not taken, in the words of the platform: they say what to do about it. */
export function SendingError({ error }: { error: unknown }) {
  const { t } = useTranslation(["editor", "common"]);
  if (!error) return null;
  if (error instanceof ProblemError && error.status === 413) {
    return <Notice tone="bad" role="alert" title={t("attachments.tooLarge")} />;
  }
  const reasons =
    error instanceof ProblemError
      ? error.violations.filter(({ field }) => field === "file" || field === "")
      : [];
  const title =
    reasons[0]?.message ??
    (error instanceof ProblemError && error.detail ? error.detail : t(`common:${errorKey(error)}`));
  return <Notice tone="bad" role="alert" title={title} />;
}
