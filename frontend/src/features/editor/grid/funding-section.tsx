import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { Loaded } from "@/ui/loaded";
import { useDraft } from "../frame/draft-context";
import { AddFunderDialog } from "./add-funder-dialog";
import { AddYear } from "./add-year";
import { useFunderText } from "./funder-label";
import { FundingConflicts } from "./funding-conflicts";
import { FundingGrid } from "./funding-grid";
import { rowsOf, yearsOf, type GridLine, type GridRow } from "./grid";
import { PasteDialog } from "./paste-dialog";
import { RemoveLineDialog } from "./remove-line-dialog";
import { RowDialog } from "./row-dialog";
import { useFunding } from "./use-funding";
import { useGridFrame } from "./use-grid-frame";

/** Who pays what in which year. Lines are records of their own: each is sent by itself. */
export function FundingSection() {
  const { t } = useTranslation("editor");
  const { id } = useDraft();
  const funding = useFunding(id);
  const frame = useGridFrame(id);
  const funderText = useFunderText();
  const [pasting, setPasting] = useState<string>();
  const [addingFunder, setAddingFunder] = useState(false);
  const [shownRow, setShownRow] = useState<string>();
  const [removing, setRemoving] = useState<GridLine>();

  const { lines } = funding;
  const rows = rowsOf(lines, frame.heads);
  const years = yearsOf(lines, frame.years);
  const titleOf = (row: GridRow | GridLine, year: number) =>
    t("funding.itemTitle", { funder: funderText(row), year });

  const takeAmount = (row: GridRow, year: number, line: GridLine | undefined, amount: string) => {
    const money = { amount, currency: row.currency };
    const title = titleOf(row, year);
    if (line) void funding.change(line, { amount: money }, title);
    else {
      const { funderId, funderName, kind, state } = row;
      void funding.add({ funderId, funderName, year, amount: money, kind, state }, title);
    }
  };

  return (
    <Loaded query={funding.query} lines={8}>
      {() => (
        <>
          <FundingConflicts lines={lines} />
          <div className="funding-tools">
            <Button onClick={() => setAddingFunder(true)}>{t("funding.addFunder")}</Button>
            <Button onClick={() => setPasting("")}>{t("funding.paste")}</Button>
            <AddYear years={years} onAdd={frame.addYear} />
          </div>
          {rows.length > 0 ? (
            <div className="funding-grid-scroll">
              <FundingGrid
                rows={rows}
                years={years}
                lines={lines}
                onAmount={takeAmount}
                onRemove={setRemoving}
                onDetails={({ key }) => setShownRow(key)}
                onPasteTable={setPasting}
              />
            </div>
          ) : (
            <EmptyState title={t("funding.empty")}>
              <p>{t("funding.emptyHint")}</p>
            </EmptyState>
          )}
          <AddFunderDialog
            open={addingFunder}
            onClose={() => setAddingFunder(false)}
            onAdd={frame.addHead}
          />
          <PasteDialog
            text={pasting}
            funding={funding}
            projectId={id}
            onClose={() => setPasting(undefined)}
          />
          <RowDialog
            row={rows.find(({ key }) => key === shownRow)}
            onClose={() => setShownRow(undefined)}
            onChange={(line, patch) => {
              setShownRow(undefined);
              void funding.change(line, patch, titleOf(line, line.year));
            }}
            onRemove={setRemoving}
          />
          <RemoveLineDialog
            line={removing}
            onClose={() => setRemoving(undefined)}
            onRemove={(line) => void funding.remove(line, titleOf(line, line.year))}
          />
        </>
      )}
    </Loaded>
  );
}
