import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Membership } from "@/session/session-store";
import { Link } from "@/ui/link";
import { dueBoardQuery } from "./due-api";

/** How many values one's organisations still owe, with the way to the list. Nothing where nothing is due. */
export function DueNote({ memberships }: { memberships: readonly Membership[] }) {
  const { t } = useTranslation("account");
  const board = useQuery(
    dueBoardQuery({ partner: memberships.map(({ partnerSlug }) => partnerSlug) }),
  );
  const own = new Set(memberships.map(({ partnerId }) => partnerId));
  const lines = board.data?.items.filter(({ partner }) => own.has(partner.id)) ?? [];
  const count = lines.reduce((sum, { due, late }) => sum + due + late, 0);
  if (count === 0) return null;
  return (
    <section>
      <h3>{t("due.waiting", { count })}</h3>
      <p>
        <Link href="/mon-espace/valeurs-attendues">{t("due.see")}</Link>
      </p>
    </section>
  );
}
