import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import type { Agreement } from "./agreement-record";

/** Meetings and news about the agreement. */
export function AgreementEvents({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  if (agreement.events.length === 0) return <EmptyState title={t("noEvents")} />;
  return (
    <ul className="plain">
      {agreement.events.map(({ id, slug, kind, titles, starts, place }) => (
        <li key={id} className="record-line">
          <p className="record-line__facts">
            <span>{kind.label}</span>
            {starts && (
              <span>
                <DateText start={starts} />
              </span>
            )}
            {place && <span>{place}</span>}
          </p>
          <Link href={`/evenements/${slug}`}>
            <WrittenText value={titles} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
