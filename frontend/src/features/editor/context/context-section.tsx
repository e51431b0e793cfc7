import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { ContextEffect } from "@/records/context/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { WrittenText } from "@/ui/written-text";
import { useDraft } from "../frame/draft-context";
import { RemoveDialog } from "../indicators/remove-dialog";
import { EffectDialog } from "./effect-dialog";
import { useEffects } from "./use-effects";
import "../indicators/indicators.css";

/** What becomes of the project when the context changes; each is a record of its own. */
export function ContextSection() {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const { id } = useDraft();
  const effects = useEffects(id);
  const [open, setOpen] = useState<{ effect?: ContextEffect }>();
  const [removal, setRemoval] = useState<ContextEffect>();
  const { query, remove, refresh } = effects;
  const titleOf = ({ effect, since }: ContextEffect) =>
    `${effect.label}, ${formatPartialDate(since, language)}`;
  return (
    <Loaded query={query} lines={4}>
      {(items) => (
        <>
          {remove.isError && <RefusalNotice error={remove.error} onReload={() => void refresh()} />}
          {items.length === 0 ? (
            <EmptyState title={t("contextEffects.none")}>
              <p>{t("contextEffects.noneHint")}</p>
            </EmptyState>
          ) : (
            <ul className="indicator-list">
              {items.map((effect) => (
                <li key={effect.id} className="indicator-list__line">
                  <span>
                    {titleOf(effect)}{" "}
                    <span className="indicator-list__detail">
                      <WrittenText value={effect.texts} />
                    </span>
                  </span>
                  <span className="indicator-list__acts">
                    <Button
                      variant="quiet"
                      aria-label={t("indicators.editOf", { title: titleOf(effect) })}
                      onClick={() => setOpen({ effect })}
                    >
                      {t("common:actions.edit")}
                    </Button>
                    <Button
                      variant="quiet"
                      aria-label={t("indicators.removeOf", { title: titleOf(effect) })}
                      onClick={() => setRemoval(effect)}
                    >
                      {t("common:actions.delete")}
                    </Button>
                  </span>
                </li>
              ))}
            </ul>
          )}
          <Button onClick={() => setOpen({})}>{t("contextEffects.add")}</Button>
          {open && (
            <EffectDialog
              projectId={id}
              effect={open.effect}
              effects={effects}
              onClose={() => setOpen(undefined)}
            />
          )}
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
