import { useTranslation } from "react-i18next";
import { outbox } from "@/drafts/outbox";
import { jsonOf } from "@/drafts/read";
import { isObject } from "@/drafts/merge";
import { Button } from "@/ui/button";
import { Money } from "@/ui/money";
import { Notice } from "@/ui/notice";
import { FunderLabel } from "./funder-label";
import type { GridLine } from "./grid";

/** Lines that somebody else changed meanwhile: both amounts, one to keep. */
export function FundingConflicts({ lines }: { lines: readonly GridLine[] }) {
  const { t } = useTranslation("editor");
  const inConflict = lines.filter(({ item }) => item?.state === "conflict");
  if (inConflict.length === 0) return null;
  return (
    <Notice tone="bad" role="alert" title={t("funding.conflict")}>
      {inConflict.map((line) => (
        <OneConflict key={line.key} line={line} />
      ))}
    </Notice>
  );
}

function OneConflict({ line }: { line: GridLine }) {
  const { t } = useTranslation("editor");
  const { item } = line;
  if (!item) return null;
  const theirs = jsonOf(item.problem?.current);
  const money = isObject(theirs.amount) ? theirs.amount : {};
  return (
    <section>
      <p>
        <FunderLabel funder={line} />, {line.year}
      </p>
      <p>
        {t("conflict.mine")} : <Money amount={line.amount} currency={line.currency} />
        {" – "}
        {t("conflict.theirs")} :{" "}
        <Money
          amount={String(money.amount ?? 0)}
          currency={String(money.currency ?? line.currency)}
        />
      </p>
      <div className="form__actions">
        <Button onClick={() => void outbox.replace(item.id, item.body, item.problem?.version)}>
          {t("conflict.keepMine")}
        </Button>
        <Button onClick={() => void outbox.discard(item.id)}>{t("conflict.keepTheirs")}</Button>
      </div>
    </section>
  );
}
