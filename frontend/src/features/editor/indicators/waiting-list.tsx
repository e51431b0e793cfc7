import { useTranslation } from "react-i18next";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { OpenDialog } from "./dialogs";
import type { Indicator } from "./inputs";

interface WaitingListProps {
  items: readonly OutboxItem[];
  indicators: readonly Indicator[];
  onMend: (dialog: OpenDialog) => void;
}

/** What is on its way, and what came back: with why, and the form to mend it. */
export function WaitingList({ items, indicators, onMend }: WaitingListProps) {
  const { t } = useTranslation("editor");
  const stuck = items.filter(({ state }) => state === "refused" || state === "conflict");
  const coming = items.length - stuck.length;
  return (
    <>
      {coming > 0 ? (
        <Notice tone="watch" role="status" title={t("waiting.coming", { count: coming })} />
      ) : null}
      {stuck.map((item) => (
        <Notice
          key={item.id}
          tone="bad"
          role="alert"
          title={t(item.state === "conflict" ? "waiting.conflict" : "waiting.refused", {
            title: item.title,
          })}
        >
          <p>{item.problem?.violations[0]?.message ?? item.problem?.detail}</p>
          <div className="form__actions">
            {item.method === "DELETE" || !item.body ? null : (
              <Button onClick={() => onMend(dialogFor(item, indicators))}>
                {t("waiting.mend")}
              </Button>
            )}
            <Button variant="quiet" onClick={() => void outbox.discard(item.id)}>
              {t("waiting.giveUp")}
            </Button>
          </div>
        </Notice>
      ))}
    </>
  );
}

function dialogFor(item: OutboxItem, indicators: readonly Indicator[]): OpenDialog {
  const of = indicators.find(
    ({ id, values }) =>
      item.path.includes(`/indicators/${id}/`) ||
      values.some((value) => item.path.endsWith(`/indicator-values/${value.id}`)),
  );
  const kind = of ? "value" : /\/results(\/|$)/.test(item.path) ? "result" : "indicator";
  return {
    kind,
    method: item.method === "PATCH" ? "PATCH" : "POST",
    path: item.path,
    initial: item.body ?? {},
    of,
    item,
  };
}
