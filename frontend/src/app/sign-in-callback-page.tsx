import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { completeSignIn, signIn } from "@/session/session";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";

let completing: Promise<string> | undefined;

/** Where Keycloak sends people back to. The code in the address works once, so it is used once. */
export default function SignInCallbackPage() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    completing ??= completeSignIn();
    completing.then(
      (path) => navigate(path, { replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);

  if (!failed) return <Page title={t("session.signingIn")} />;
  return (
    <Page title={t("session.failed")}>
      <Notice tone="bad" role="alert" title={t("session.failed")}>
        <Button variant="primary" onClick={() => void signIn()}>
          {t("session.retry")}
        </Button>
      </Notice>
    </Page>
  );
}
