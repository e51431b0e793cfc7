import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { Disclosure } from "@/ui/disclosure";
import { WrittenText } from "@/ui/written-text";
import type { ResultChain } from "../types";

/** The periods whose figures are settled, each with why. Nothing where none is. */
export function LockedPeriods({ locks }: { locks: ResultChain["locks"] }) {
  const { t } = useTranslation("results");
  if (locks.length === 0) return null;
  return (
    <Disclosure summary={t("lockedPeriods", { count: locks.length })}>
      <ul>
        {locks.map(({ id, starts, ends, reason }) => (
          <li key={id}>
            <DateText start={starts} end={ends} /> – <WrittenText value={reason} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
