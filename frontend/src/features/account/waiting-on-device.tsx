import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { useOutbox } from "@/drafts/use-outbox";
import { formatInstant, formatTime } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { StatusBadge } from "@/ui/status-badge";
import { keptDraftsQuery } from "./space-api";

/** What was typed here and the server does not have yet: nothing of it is lost, and here it can be seen. */
export function WaitingOnDevice() {
  const { t } = useTranslation("account");
  const items = useOutbox();
  const drafts = useQuery(keptDraftsQuery());
  const queries = useQueryClient();
  const kept = drafts.data ?? [];
  if (items.length + kept.length === 0) return null;
  return (
    <Section id="sur-cet-appareil" title={t("device.title")}>
      <p className="own-list__detail">{t("device.intro")}</p>
      <ul className="own-list">
        {kept.map((draft) => (
          <li key={draft.key} className="own-list__line">
            <div className="own-list__words">
              <span>{draft.title || t("device.untitled")}</span>
              <KeptAt at={draft.keptAt} />
            </div>
            <div className="own-list__acts">
              <Link href={draft.href} button="secondary">
                {t("device.openAndSend")}
              </Link>
            </div>
          </li>
        ))}
        {items.map((item) => (
          <OutboxLine key={item.id} item={item} />
        ))}
      </ul>
      {items.length > 0 ? (
        <Button
          onClick={() => {
            void outbox.sendAll();
            void queries.invalidateQueries({ queryKey: ["device"] });
          }}
        >
          {t("device.sendNow")}
        </Button>
      ) : null}
    </Section>
  );
}

function OutboxLine({ item }: { item: OutboxItem }) {
  const { t } = useTranslation("account");
  const [sure, setSure] = useState(false);
  const stuck = item.state === "refused" || item.state === "conflict";
  return (
    <li className="own-list__line">
      <div className="own-list__words">
        <Link href={item.href}>{item.title}</Link>
        <span className="own-list__detail">
          <StatusBadge tone={stuck ? "bad" : "watch"}>
            {t(`device.state.${item.state}`)}
          </StatusBadge>
          <KeptAt at={item.madeAt} />
        </span>
        {item.problem ? <p className="own-list__reason">{item.problem.detail}</p> : null}
      </div>
      <div className="own-list__acts">
        {sure ? (
          <>
            <Button variant="danger" onClick={() => void outbox.discard(item.id)}>
              {t("device.discardSure")}
            </Button>
            <Button onClick={() => setSure(false)}>{t("device.keep")}</Button>
          </>
        ) : (
          <Button variant="quiet" onClick={() => setSure(true)}>
            {t("device.discard")}
          </Button>
        )}
      </div>
    </li>
  );
}

function KeptAt({ at }: { at: number }) {
  const { t } = useTranslation("account");
  const language = useLanguage();
  const instant = new Date(at);
  return (
    <span className="own-list__detail">
      {t("device.keptAt", {
        date: formatInstant(instant, language),
        time: formatTime(instant, language),
      })}
    </span>
  );
}
