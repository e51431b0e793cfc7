import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loading } from "@/ui/loading";
import { Page } from "@/ui/page";
import { signIn } from "./session";
import { useSession } from "./session-store";

interface SignedInOnlyProps {
  /** Heading of the page while nobody is signed in. */
  title: string;
  /** True where the page works without the accounts: what is written on it is sent once they answer. */
  outOfReach?: boolean;
  children: ReactNode;
}

/**
 * A page for people with an account. An ended session keeps the page as it is, since it may hold
 * text that was not sent yet.
 */
export function SignedInOnly({ title, outOfReach, children }: SignedInOnlyProps) {
  const { t } = useTranslation();
  const { status } = useSession();
  if (status === "restoring") {
    return (
      <Page title={title}>
        <Loading />
      </Page>
    );
  }
  if (status === "out-of-reach" && !outOfReach) {
    return (
      <Page title={title}>
        <EmptyState title={t("session.outOfReach")}>
          <p>{t("session.outOfReachHint")}</p>
        </EmptyState>
      </Page>
    );
  }
  if (status === "anonymous") {
    return (
      <Page title={title}>
        <EmptyState
          title={t("session.required")}
          action={
            <Button variant="primary" onClick={() => void signIn()}>
              {t("session.signIn")}
            </Button>
          }
        >
          <p>{t("session.requiredHint")}</p>
        </EmptyState>
      </Page>
    );
  }
  return <>{children}</>;
}
