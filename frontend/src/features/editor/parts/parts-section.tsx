import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { RemoveDialog } from "../indicators/remove-dialog";
import type { Part, Parts } from "./use-parts";
import "../indicators/indicators.css";

interface PartsSectionProps<Kind extends Part> {
  parts: Parts<Kind>;
  words: { add: string; none: string; noneHint: string };
  titleOf: (part: Kind) => string;
  renderDetail: (part: Kind) => ReactNode;
  /** The dialog in which one is written: a new one where there is no part. */
  renderDialog: (part: Kind | undefined, onClose: () => void) => ReactNode;
}

/** A part of the editor whose entries are records of their own: a list, a dialog to write one, removal. */
export function PartsSection<Kind extends Part>(props: PartsSectionProps<Kind>) {
  const { parts, words, titleOf, renderDetail, renderDialog } = props;
  const { t } = useTranslation(["editor", "common"]);
  const [open, setOpen] = useState<{ part?: Kind }>();
  const [removal, setRemoval] = useState<Kind>();
  const { query, remove, refresh } = parts;
  return (
    <Loaded query={query} lines={4}>
      {(items) => (
        <>
          {remove.isError && <RefusalNotice error={remove.error} onReload={() => void refresh()} />}
          {items.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHint}</p>
            </EmptyState>
          ) : (
            <ul className="indicator-list">
              {items.map((part) => (
                <li key={part.id} className="indicator-list__line">
                  <div>
                    {titleOf(part)}{" "}
                    <div className="indicator-list__detail">{renderDetail(part)}</div>
                  </div>
                  <span className="indicator-list__acts">
                    <Button
                      variant="quiet"
                      aria-label={t("indicators.editOf", { title: titleOf(part) })}
                      onClick={() => setOpen({ part })}
                    >
                      {t("common:actions.edit")}
                    </Button>
                    <Button
                      variant="quiet"
                      aria-label={t("indicators.removeOf", { title: titleOf(part) })}
                      onClick={() => setRemoval(part)}
                    >
                      {t("common:actions.delete")}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Button onClick={() => setOpen({})}>{words.add}</Button>
          {open && renderDialog(open.part, () => setOpen(undefined))}
          <RemoveDialog
            removal={
              removal && { path: removal.id, version: removal.version, title: titleOf(removal) }
            }
            onClose={() => setRemoval(undefined)}
            onRemove={() => {
              if (removal) remove.mutate(removal);
            }}
          />
        </>
      )}
    </Loaded>
  );
}
