import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { formatInstant } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { pageOf } from "@/records/record-kinds";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { latestQuery } from "./api";

/** What was written last, of whatever kind: a reason to come back. */
export function LatestChanges() {
  const { t } = useTranslation(["home", "terms"]);
  const language = useLanguage();
  const latest = useQuery(latestQuery);
  return (
    <section className="latest" aria-labelledby="latest-title">
      <h2 id="latest-title">{t("changes")}</h2>
      <Loaded query={latest} lines={6}>
        {(records) =>
          records.length === 0 ? (
            <p>{t("noChanges")}</p>
          ) : (
            <ul className="latest__list">
              {records.map(({ kind, id, slug, names, updatedAt }) => (
                <li key={id}>
                  <p className="latest__facts">
                    {t(`terms:recordKind.${kind}`)} ·{" "}
                    <time dateTime={updatedAt}>{formatInstant(updatedAt, language)}</time>
                  </p>
                  <Link href={`${pageOf[kind]}/${slug}`}>
                    <WrittenText value={names} />
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}
