import { useTranslation } from "react-i18next";
import type { CashAndInKind, Curve } from "@/records/funding/curve/api";
import { addressOfLines, securedStates } from "@/records/funding/curve/line-address";
import type { Project, Side } from "@/records/types";
import { Link } from "@/ui/link";
import { Money } from "@/ui/money";
import "@/records/funding/curve/figures.css";

interface Contribution {
  currency: string;
  secured: CashAndInKind | null | undefined;
  /** Only asked for so far. */
  asked: CashAndInKind | null | undefined;
}

/** What a side brings in each currency; what is planned is no contribution yet. */
export function contributionsOf(curve: Curve, side: Side): Contribution[] {
  return curve.currencies.flatMap(({ currency, total }) => {
    const figures = total.sides.find((each) => each.side.code === side)?.figures;
    if (!figures || figures.lines === 0) return [];
    return [{ currency, secured: figures.secured, asked: figures.asked }];
  });
}

interface SideContributionsProps {
  project: Project;
  side: Side;
  contributions: readonly Contribution[];
}

/** In cash and in kind beside each other, so that the effort of a side without money is seen; each opens its lines. */
export function SideContributions({ project, side, contributions }: SideContributionsProps) {
  const { t } = useTranslation("projects");
  return (
    <ul className="plain">
      {contributions.map(({ currency, secured, asked }) => {
        const lines = { project: project.slug, publication: project.publication, side, currency };
        return (
          <li key={currency}>
            {secured?.cash && (
              <div>
                <Link href={addressOfLines({ ...lines, states: securedStates, kind: "cash" })}>
                  <Money {...secured.cash} />
                </Link>{" "}
                {t("bothSides.cash")}
              </div>
            )}
            {secured?.inKind ? (
              <div>
                <Link href={addressOfLines({ ...lines, states: securedStates, kind: "in-kind" })}>
                  <Money {...secured.inKind} />
                </Link>{" "}
                {t("bothSides.inKind")}
              </div>
            ) : (
              <div className="curve-note">{t("bothSides.noInKind")}</div>
            )}
            {asked && (
              <div>
                <Link href={addressOfLines({ ...lines, states: ["asked"] })}>
                  <Money {...asked.total} />
                </Link>{" "}
                {t("bothSides.asked")}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
