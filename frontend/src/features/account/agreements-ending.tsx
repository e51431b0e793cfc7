import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { AgreementEnding } from "@/records/agreement-ending";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";

type Agreement = components["schemas"]["AgreementItem"];

/** The most pressing first: what has ended while activities go on, then what ends soonest. */
export const endings = [
  "ended-still-active",
  "within-3-months",
  "within-6-months",
  "within-12-months",
] as const;
type EndingCode = (typeof endings)[number];

interface AgreementsEndingProps {
  agreements: readonly Agreement[];
  /** Whether one may write the agreement that follows. */
  canWrite: boolean;
}

/** What comes to its end, announced a year, half a year and three months ahead, with what is to be done at each step. */
export function AgreementsEnding({ agreements, canWrite }: AgreementsEndingProps) {
  const { t } = useTranslation("account");
  const ending = endings.flatMap((code) =>
    agreements
      .filter((agreement) => agreement.ending?.code === code)
      .map((agreement) => ({ agreement, code })),
  );
  if (ending.length === 0) return null;
  return (
    <section>
      <h3>{t("agreements.ending", { count: ending.length })}</h3>
      <ul className="own-list">
        {ending.map(({ agreement, code }) => (
          <EndingLine key={agreement.id} agreement={agreement} code={code} canWrite={canWrite} />
        ))}
      </ul>
    </section>
  );
}

interface EndingLineProps {
  agreement: Agreement;
  code: EndingCode;
  canWrite: boolean;
}

function EndingLine({
  agreement: { id, slug, titles, ends, ending },
  code,
  canWrite,
}: EndingLineProps) {
  const { t } = useTranslation("account");
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={`/accords/${slug}`}>
          <WrittenText value={titles} />
        </Link>
        <span className="own-list__detail">
          <AgreementEnding ending={ending} />
          <span>
            {t("agreements.end")} <DateText start={ends} />
          </span>
        </span>
        <span className="own-list__detail">{t(`agreements.next.${code}`)}</span>
      </div>
      <div className="own-list__acts">
        {canWrite ? (
          <Link href={`/mon-espace/accords/nouveau?suite=${id}`}>
            {t("agreements.renew")}
            <span className="visually-hidden">
              {" "}
              <WrittenText value={titles} />
            </span>
          </Link>
        ) : null}
      </div>
    </li>
  );
}
