import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/icon";
import { WrittenText } from "@/ui/written-text";
import { nameOf } from "../api";
import type { OpenDialog } from "./dialogs";
import { resultInput, type Result } from "./inputs";
import { besideOf, movedTo, type Placed } from "./place";
import type { Removal } from "./remove-dialog";
import { useChainDrag } from "./use-chain-drag";
import "./chain.css";

interface ChainListProps {
  chain: readonly { result: Result; depth: number }[];
  onEdit: (dialog: OpenDialog) => void;
  onRemove: (removal: Removal) => void;
  /** Positions that change when a link goes up or down among those beside it. */
  onMove: (changes: Placed[]) => void;
}

/** Objectives, results and activities, each under what it serves. */
export function ChainList({ chain, onEdit, onRemove, onMove }: ChainListProps) {
  const { t } = useTranslation(["editor", "common"]);
  const lines = useRef(new Map<string, HTMLLIElement>());
  const drag = useChainDrag(chain, (id) => lines.current.get(id) ?? null, onMove);
  if (chain.length === 0) return null;
  return (
    <section>
      <h3>{t("results.title")}</h3>
      <ul className="indicator-list">
        {chain.map(({ result, depth }) => (
          <li
            key={result.id}
            ref={(line) => {
              if (line) lines.current.set(result.id, line);
              else lines.current.delete(result.id);
            }}
            className={classes("indicator-list__line", "chain__line", drag.markOf(result))}
            style={{ paddingInlineStart: `${Math.min(depth, 4) * 1.25}rem` }}
          >
            <span className="chain__link">
              {besideOf(chain, result).length > 1 && (
                // For pointers alone: with the keyboard, and for screen readers, there are the buttons.
                <span
                  className="chain__handle no-print"
                  aria-hidden="true"
                  title={t("results.drag")}
                  {...drag.handle(result)}
                >
                  <Icon name="grip" />
                </span>
              )}
              <span>
                <span className="indicator-list__detail">{result.kind.label}</span>{" "}
                <WrittenText value={result.titles} />
              </span>
            </span>
            <span className="indicator-list__acts">
              {([-1, 1] as const).map((step) => {
                const changes = movedTo(chain, result, step);
                return (
                  <Button
                    key={step}
                    variant="quiet"
                    disabled={changes.length === 0}
                    aria-label={t(step < 0 ? "results.upOf" : "results.downOf", {
                      title: nameOf(result.titles),
                    })}
                    onClick={() => onMove(changes)}
                  >
                    {t(step < 0 ? "results.up" : "results.down")}
                  </Button>
                );
              })}
              <Button
                variant="quiet"
                aria-label={t("indicators.editOf", { title: nameOf(result.titles) })}
                onClick={() =>
                  onEdit({
                    kind: "result",
                    method: "PATCH",
                    path: `/api/v1/results/${result.id}`,
                    version: result.version,
                    initial: resultInput(result),
                  })
                }
              >
                {t("common:actions.edit")}
              </Button>
              <Button
                variant="quiet"
                aria-label={t("indicators.removeOf", { title: nameOf(result.titles) })}
                onClick={() =>
                  onRemove({
                    path: `/api/v1/results/${result.id}`,
                    version: result.version,
                    title: nameOf(result.titles),
                  })
                }
              >
                {t("common:actions.delete")}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
