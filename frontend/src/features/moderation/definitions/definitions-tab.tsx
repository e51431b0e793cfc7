import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { StatusBadge } from "@/ui/status-badge";
import { WrittenText } from "@/ui/written-text";
import { definitionsQuery } from "./api";
import "../terms.css";

/** The common indicators; each leads to its form. */
export function DefinitionsTab() {
  const { t } = useTranslation("moderation");
  const definitions = useQuery(definitionsQuery);
  return (
    <>
      <p className="moderation__lead">{t("definitions.lead")}</p>
      <p className="moderation__lead">
        <Link href="/moderation/indicateur/nouveau" button="secondary">
          {t("definitions.add")}
        </Link>
      </p>
      <Loaded query={definitions} lines={10}>
        {({ items }) => (
          <ul className="terms">
            {items.map(({ code, titles, aggregation, adoptions, retired }) => (
              <li key={code} className="terms__line">
                <Link href={`/moderation/indicateur/${code}`}>
                  <WrittenText value={titles} />
                </Link>{" "}
                <span className="terms__aside">
                  {aggregation.label} · {t("definitions.adoptions", { count: adoptions })}
                </span>
                {retired && <StatusBadge tone="no-data">{t("definitions.retired")}</StatusBadge>}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </>
  );
}
