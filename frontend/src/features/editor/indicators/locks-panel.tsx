import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import { useRights } from "@/records/rights";
import { Button } from "@/ui/button";
import { DateText } from "@/ui/date-text";
import { Disclosure } from "@/ui/disclosure";
import { WrittenText } from "@/ui/written-text";
import { LockDialog } from "./lock-dialog";
import { useLocks, type PeriodLock } from "./use-locks";

interface LocksPanelProps {
  projectId: string;
  locks: readonly PeriodLock[];
}

/** The periods whose values are settled, with why; those who may lock another one or open one again. */
export function LocksPanel({ projectId, locks }: LocksPanelProps) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const may = useRights("projects", projectId);
  const [adding, setAdding] = useState(false);
  const { unlock, refresh } = useLocks(projectId);
  if (!may("lock") && locks.length === 0) return null;
  const named = ({ starts, ends }: PeriodLock) =>
    [...new Set([starts, ends].map((date) => formatPartialDate(date, language)))].join(" – ");
  return (
    <section>
      <Disclosure
        summary={locks.length > 0 ? t("locks.title", { count: locks.length }) : t("locks.add")}
      >
        <p>{t("locks.help")}</p>
        {unlock.isError ? (
          <RefusalNotice
            error={unlock.error}
            onReload={() => {
              unlock.reset();
              void refresh();
            }}
          />
        ) : null}
        {locks.length > 0 ? (
          <ul className="indicator-list">
            {locks.map((lock) => (
              <li key={lock.id} className="indicator-list__line">
                <span>
                  <strong>
                    <DateText start={lock.starts} end={lock.ends} />
                  </strong>{" "}
                  <WrittenText value={lock.reason} />
                </span>
                {may("lock") ? (
                  <Button
                    variant="quiet"
                    aria-label={t("locks.openOf", { period: named(lock) })}
                    disabled={unlock.isPending}
                    onClick={() => unlock.mutate(lock)}
                  >
                    {t("locks.open")}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {may("lock") ? (
          <div className="form__actions">
            <Button onClick={() => setAdding(true)}>{t("locks.add")}</Button>
          </div>
        ) : null}
      </Disclosure>
      {adding ? <LockDialog projectId={projectId} onClose={() => setAdding(false)} /> : null}
    </section>
  );
}
