import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";

type Agreement = components["schemas"]["AgreementItem"];

/** What comes to its end within a year, while there is time to renew it. */
export function AgreementsEnding({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation("account");
  if (agreements.length === 0) return null;
  return (
    <section>
      <h3>{t("agreements.ending", { count: agreements.length })}</h3>
      <ul className="own-list">
        {agreements.map(({ id, slug, titles, ends }) => (
          <li key={id} className="own-list__line">
            <div className="own-list__words">
              <Link href={`/accords/${slug}`}>
                <WrittenText value={titles} />
              </Link>
              <span className="own-list__detail">
                <DateText end={ends} />
              </span>
            </div>
            <div className="own-list__acts">
              <Link href={`/mon-espace/accords/nouveau?suite=${id}`}>{t("agreements.renew")}</Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
