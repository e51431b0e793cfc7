import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";
import type { Agreement } from "./agreement-record";
import { ValidityBadge } from "./validity-badge";

interface AgreementChainProps {
  chain: Agreement["chain"];
  /** Id of the agreement on this page. */
  current: string;
}

/** From the first convention to its latest renewal or amendment, on a line of time; each with its light. */
export function AgreementChain({ chain, current }: AgreementChainProps) {
  const { t } = useTranslation("agreements");
  if (chain.length < 2) return null;
  return (
    <>
      <h3 id="chain-title">{t("chain")}</h3>
      <ol className="plain agreement-chain" aria-labelledby="chain-title">
        {chain.map(({ id, slug, titles, succession, starts, ends, openEnded, validity }) => (
          <li key={id} aria-current={id === current ? "true" : undefined}>
            <p className="agreement-chain__facts">
              <DateText start={starts} end={ends} open={openEnded} />
              {succession && <span>{succession.label}</span>}
              <ValidityBadge validity={validity} />
            </p>
            {id === current ? (
              <strong>
                <WrittenText value={titles} />
              </strong>
            ) : (
              <Link href={`/accords/${slug}`}>
                <WrittenText value={titles} />
              </Link>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
