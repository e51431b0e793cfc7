import { useTranslation } from "react-i18next";
import { actFor, signIn, signOut } from "@/session/session";
import { useSession, type Session } from "@/session/session-store";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";

export function AccountMenu() {
  const { t } = useTranslation();
  const session = useSession();

  if (session.status !== "signed-in" && session.status !== "expired") {
    return (
      <div className="account">
        <Button disabled={session.status === "restoring"} onClick={() => void signIn()}>
          {t("session.signIn")}
        </Button>
      </div>
    );
  }

  return (
    <div className="account">
      <details className="account__menu">
        <summary>
          <span className="account__name">{session.name}</span>
          {session.actingFor ? (
            <span className="account__partner">
              {t("session.actingFor", { partner: session.actingFor.partnerName })}
            </span>
          ) : null}
        </summary>
        <div className="account__panel">
          <Link href="/mon-espace">{t("nav.mySpace")}</Link>
          <ActingForChoice session={session} />
          <Button onClick={() => void signOut()}>{t("session.signOut")}</Button>
        </div>
      </details>
    </div>
  );
}

function ActingForChoice({ session }: { session: Session }) {
  const { t } = useTranslation();
  if (session.memberships.length < 2) return null;
  return (
    <fieldset className="account__choice">
      <legend>{t("session.chooseActingFor")}</legend>
      {session.memberships.map(({ partnerId, partnerName }) => (
        <label key={partnerId}>
          <input
            type="radio"
            name="acting-for"
            checked={session.actingFor?.partnerId === partnerId}
            onChange={() => void actFor(partnerId)}
          />
          {partnerName}
        </label>
      ))}
    </fieldset>
  );
}
