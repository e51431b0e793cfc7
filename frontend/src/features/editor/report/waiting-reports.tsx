import { useState } from "react";
import { useTranslation } from "react-i18next";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { Button } from "@/ui/button";
import { StatusBadge } from "@/ui/status-badge";
import type { ValueDue } from "./ground";
import { ValueConflicts } from "./value-conflicts";

interface WaitingReportsProps {
  items: readonly OutboxItem[];
  due: readonly ValueDue[];
  /** Absent while another report is being written: one at a time. */
  onMend: ((item: OutboxItem) => void) | undefined;
}

/** What is on its way from this device, and what came back, with why. */
export function WaitingReports({ items, due, onMend }: WaitingReportsProps) {
  const { t } = useTranslation("progress");
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="report-waiting">
      <h2 id="report-waiting">{t("waiting.title")}</h2>
      <ul className="plain report-waiting">
        {items.map((item) => (
          <li key={item.id}>
            <WaitingLine item={item} due={due} onMend={onMend} />
          </li>
        ))}
      </ul>
      <Button onClick={() => void outbox.sendAll()}>{t("waiting.sendNow")}</Button>
    </section>
  );
}

function WaitingLine({
  item,
  due,
  onMend,
}: Omit<WaitingReportsProps, "items"> & { item: OutboxItem }) {
  const { t } = useTranslation("progress");
  const [sure, setSure] = useState(false);
  const stuck = item.state === "refused" || item.state === "conflict";
  return (
    <>
      <p>
        {item.title}{" "}
        <StatusBadge tone={stuck ? "bad" : "watch"}>
          {t(
            `waiting.state.${item.link && item.state === "sign-in" ? "link-refused" : item.state}`,
          )}
        </StatusBadge>
      </p>
      {item.state === "conflict" ? <ValueConflicts item={item} due={due} /> : null}
      {item.state === "refused" ? (
        <p role="alert">{item.problem?.violations[0]?.message ?? item.problem?.detail}</p>
      ) : null}
      <div className="form__actions">
        {stuck && !item.file && onMend ? (
          <Button onClick={() => onMend(item)}>{t("waiting.mend")}</Button>
        ) : null}
        {sure ? (
          <>
            <Button variant="danger" onClick={() => void outbox.discard(item.id)}>
              {t("waiting.giveUpSure")}
            </Button>
            <Button onClick={() => setSure(false)}>{t("waiting.keep")}</Button>
          </>
        ) : (
          <Button variant="quiet" onClick={() => setSure(true)}>
            {t("waiting.giveUp")}
          </Button>
        )}
      </div>
    </>
  );
}
