import { useTranslation } from "react-i18next";
import { signInAgain } from "@/session/session";
import { useSession } from "@/session/session-store";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** An ended session is mended in a window beside the page: what was typed stays where it is. */
export function SessionNotice() {
  const { t } = useTranslation();
  const { status } = useSession();
  if (status !== "expired") return null;
  return (
    <div className="contained">
      <Notice tone="watch" role="status" title={t("session.expired")}>
        <Button variant="primary" onClick={() => void signInAgain()}>
          {t("session.signInAgain")}
        </Button>
      </Notice>
    </div>
  );
}
