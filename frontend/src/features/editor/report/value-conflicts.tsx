import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/drafts/merge";
import { outbox, type OutboxItem } from "@/drafts/outbox";
import { asObjects, asText, asTexts, jsonOf } from "@/drafts/read";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { WrittenText } from "@/ui/written-text";
import type { ValueDue } from "./ground";
import { PartsText } from "./parts-rows";
import { useFigure } from "./value-row";
import "../frame/conflict-dialog.css";

interface ValueConflictsProps {
  item: OutboxItem;
  due: readonly ValueDue[];
}

type Side = "mine" | "theirs";

/** What somebody else reported in between, value by value: both figures, one to keep. Nothing is sent before that. */
export function ValueConflicts({ item, due }: ValueConflictsProps) {
  const { t } = useTranslation("progress");
  const [chosen, setChosen] = useState<Partial<Record<string, Side>>>({});
  const theirs = asObjects(jsonOf(item.problem?.current).values);
  const mine = asObjects(item.body?.values);
  const decided = theirs.every((value) => chosen[keyOf(value)]);
  return (
    <Notice tone="bad" role="alert" title={t("conflict.title")}>
      <p>{t("conflict.lead")}</p>
      {theirs.map((their) => (
        <Pair
          key={keyOf(their)}
          indicator={due.find(({ indicatorId }) => indicatorId === asText(their.indicatorId))}
          mine={mine.find((value) => keyOf(value) === keyOf(their))}
          theirs={their}
          chosen={chosen[keyOf(their)]}
          onChoose={(side) => setChosen({ ...chosen, [keyOf(their)]: side })}
        />
      ))}
      <Button
        variant="primary"
        disabled={!decided}
        onClick={() => void outbox.replace(item.id, bodyWith(item, theirs, chosen))}
      >
        {t("conflict.send")}
      </Button>
    </Notice>
  );
}

interface PairProps {
  indicator: ValueDue | undefined;
  mine: JsonObject | undefined;
  theirs: JsonObject;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}

function Pair({ indicator, mine, theirs, chosen, onChoose }: PairProps) {
  const { t } = useTranslation("progress");
  const say = useFigure();
  if (!indicator) return null;
  const figure = (value: JsonObject | undefined) =>
    say(indicator, {
      actual: asText(value?.actual) || fractionText(value?.actualFraction),
      account: value?.account ? asTexts(value.account) : null,
    });
  return (
    <section className="both-versions">
      <h3>
        <WrittenText value={indicator.titles} />
      </h3>
      <div className="both-versions__pair">
        {(["mine", "theirs"] as const).map((side) => (
          <div key={side} className="both-versions__one">
            <h4>{t(`conflict.${side}`)}</h4>
            <p>{figure(side === "mine" ? mine : theirs)}</p>
            <PartsText
              item={indicator}
              parts={asObjects((side === "mine" ? mine : theirs)?.parts)}
            />
            <Button aria-pressed={chosen === side} onClick={() => onChoose(side)}>
              {t(side === "mine" ? "conflict.keepMine" : "conflict.keepTheirs")}
            </Button>
          </div>
        ))}
      </div>
      {chosen ? (
        <p role="status">
          {t("conflict.chosen", { value: figure(chosen === "mine" ? mine : theirs) })}
        </p>
      ) : null}
    </section>
  );
}

function fractionText(fraction: JsonObject[string]): string | null {
  const { numerator, denominator } = jsonOf(fraction);
  return numerator && denominator
    ? String(Math.round((1000 * Number(numerator)) / Number(denominator)) / 10)
    : null;
}

function keyOf({ indicatorId, starts, ends }: JsonObject): string {
  return JSON.stringify([indicatorId, starts, ends]);
}

/** Mine over what I have now seen; theirs stays by being left out. */
function bodyWith(
  item: OutboxItem,
  theirs: readonly JsonObject[],
  chosen: Partial<Record<string, Side>>,
): JsonObject {
  const values = asObjects(item.body?.values).flatMap((value) => {
    const their = theirs.find((each) => keyOf(each) === keyOf(value));
    if (!their) return [value];
    return chosen[keyOf(value)] === "mine" ? [{ ...value, seenVersion: their.seenVersion }] : [];
  });
  return { ...item.body, values };
}
