import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asTexts } from "@/drafts/read";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { nameOf } from "../api";
import { useDraft } from "../frame/draft-context";
import { AgreementPanel } from "./agreement-panel";
import { ChainList } from "./chain-list";
import type { OpenDialog } from "./dialogs";
import { IndicatorDialog } from "./indicator-dialog";
import { IndicatorEntry } from "./indicator-entry";
import { flatChain } from "./inputs";
import { LocksPanel } from "./locks-panel";
import { RemoveDialog, type Removal } from "./remove-dialog";
import { ResultDialog } from "./result-dialog";
import { useResults } from "./use-results";
import { ValueDialog } from "./value-dialog";
import { WaitingList } from "./waiting-list";
import "./indicators.css";

/** What is to come out of the project and how one sees that it does. Each is a record of its own. */
export function IndicatorsSection() {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const { query, waiting, give, remove } = useResults(id);
  const [dialog, setDialog] = useState<OpenDialog>();
  const [removal, setRemoval] = useState<Removal>();
  const close = () => setDialog(undefined);
  const done = (body: OpenDialog["initial"]) => {
    if (!dialog) return;
    const title = nameOf(asTexts(body.titles)) || nameOf(dialog.of?.titles) || t("indicators.one");
    void give({ ...dialog, body, title });
    close();
  };
  const newOne = (kind: "result" | "indicator", initial: OpenDialog["initial"]) =>
    setDialog({ kind, method: "POST", path: `/api/v1/projects/${id}/${kind}s`, initial });

  return (
    <Loaded query={query} lines={8}>
      {({ results, indicators, locks }) => {
        const chain = flatChain(results);
        const all = [...indicators, ...chain.flatMap(({ result }) => result.indicators)];
        return (
          <>
            <WaitingList items={waiting} indicators={all} onMend={setDialog} />
            <AgreementPanel projectId={id} indicators={all} />
            <LocksPanel projectId={id} locks={locks} />
            <div className="form__actions">
              <Button onClick={() => newOne("indicator", { titles: {}, measure: "unit" })}>
                {t("indicators.add")}
              </Button>
              <Button onClick={() => newOne("result", { titles: {}, kind: "result" })}>
                {t("results.add")}
              </Button>
            </div>
            <ChainList
              chain={chain}
              onEdit={setDialog}
              onRemove={setRemoval}
              onMove={(changes) => {
                for (const { result, position } of changes) {
                  void give({
                    method: "PATCH",
                    path: `/api/v1/results/${result.id}`,
                    version: result.version,
                    body: { position },
                    title: nameOf(result.titles),
                  });
                }
              }}
            />
            {all.length === 0 ? (
              <EmptyState title={t("indicators.none")}>
                <p>{t("indicators.noneHint")}</p>
              </EmptyState>
            ) : (
              <ul className="indicator-list">
                {all.map((indicator) => (
                  <IndicatorEntry
                    key={indicator.id}
                    indicator={indicator}
                    onEdit={setDialog}
                    onRemove={setRemoval}
                  />
                ))}
              </ul>
            )}
            {dialog?.kind === "indicator" ? (
              <IndicatorDialog dialog={dialog} chain={chain} onClose={close} onDone={done} />
            ) : null}
            {dialog?.kind === "result" ? (
              <ResultDialog dialog={dialog} chain={chain} onClose={close} onDone={done} />
            ) : null}
            {dialog?.kind === "value" && dialog.of ? (
              <ValueDialog dialog={dialog} indicator={dialog.of} onClose={close} onDone={done} />
            ) : null}
            <RemoveDialog
              removal={removal}
              onClose={() => setRemoval(undefined)}
              onRemove={({ path, version, title }) => void remove(path, version, title)}
            />
          </>
        );
      }}
    </Loaded>
  );
}
