import { useTranslation } from "react-i18next";
import type { Membership } from "@/session/session-store";
import { Link } from "@/ui/link";

/** The organisations one belongs to, with what one may do in each. */
export function OwnOrganisations({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation("account");
  return (
    <ul className="own-list">
      {memberships.map(({ partnerId, partnerSlug, partnerName, role }) => (
        <li key={partnerId} className="own-list__line">
          <div className="own-list__words">
            <Link href={`/partenaires/${partnerSlug}`}>{partnerName}</Link>
            <span className="own-list__detail">{t(`roles.${role ?? "member"}`)}</span>
          </div>
          <div className="own-list__acts">
            <Link
              href={`/partenaires/${partnerSlug}/tableau-de-bord`}
              aria-label={t("organisations.dashboardOf", { name: partnerName })}
            >
              {t("organisations.dashboard")}
            </Link>
            {role === "admin" || role === "editor" ? (
              <Link
                href={`/mon-espace/partenaires/${partnerId}/modifier`}
                aria-label={t("organisations.editOf", { name: partnerName })}
              >
                {t("organisations.edit")}
              </Link>
            ) : null}
            {role === "admin" ? (
              <Link
                href={`/membres/${partnerSlug}`}
                aria-label={t("organisations.membersOf", { name: partnerName })}
              >
                {t("organisations.members")}
              </Link>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
