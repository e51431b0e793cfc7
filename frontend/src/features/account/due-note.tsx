import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Membership } from "@/session/session-store";
import { Link } from "@/ui/link";
import { dueBoardQuery } from "./due-api";

/** How many values one's organisations still owe; 0 until that is known. */
export function useValuesOwed(memberships: readonly Membership[]): number {
  const board = useQuery(
    dueBoardQuery({ partner: memberships.map(({ partnerSlug }) => partnerSlug) }),
  );
  const own = new Set(memberships.map(({ partnerId }) => partnerId));
  const lines = board.data?.items.filter(({ partner }) => own.has(partner.id)) ?? [];
  return lines.reduce((sum, { due, late }) => sum + due + late, 0);
}

/** So many values are owed, with the way to the list. Nothing where none is. */
export function DueNote({ count }: { count: number }) {
  const { t } = useTranslation("account");
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
