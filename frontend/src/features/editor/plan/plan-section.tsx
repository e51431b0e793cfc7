import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { asDate, asText, asTexts, jsonOf } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { RefusalNotice } from "@/records/refusal-notice";
import { ErrorState } from "@/ui/error-state";
import { Skeleton } from "@/ui/loading";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { currencyCodes } from "../fields/countries";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { useKeptForm } from "../fields/use-kept-form";
import { ConflictDialog } from "../frame/conflict-dialog";
import { errorAt, useDraft } from "../frame/draft-context";
import { DraftStateLine } from "../frame/draft-state";
import { AddYear } from "../grid/add-year";
import { plannedOf, planRows, readPlanPaste, withAmount, yearsOfPlan, type Planned } from "./plan";
import { PlanGrid } from "./plan-grid";
import { planRemote } from "./plan-remote";

/** What each side means to bring, year by year: on the device at every change, sent a moment later. */
export function PlanSection() {
  const { t } = useTranslation("editor");
  const project = useDraft();
  const { id } = project;
  const { here } = useSides();
  const queries = useQueryClient();
  const frame = useKeptForm(`passerelle.funding-plan.${id}`, { years: "" });
  const [pasted, setPasted] = useState<{ read: number; unread: string[] }>();
  const { draft, state } = useRecordDraft({
    key: `funding-plan:${id}`,
    href: `/mon-espace/projets/${id}/modifier/plan`,
    titleOf: () => t("plan.title"),
    remote: planRemote(id),
  });
  const saved = state.status === "saved" ? state.savedAt : undefined;
  useEffect(() => {
    if (!saved) return;
    for (const part of ["funding-plan", "funding-curve"]) {
      void queries.invalidateQueries({ queryKey: ["projects", id, part] });
    }
  }, [saved, id, queries]);

  if (state.status === "loading") return <Skeleton lines={8} />;
  if (state.status === "failed") {
    return <ErrorState error={state.error} onRetry={() => void draft.start()} />;
  }
  const { values, violations } = state;
  const planned = plannedOf(values.amounts);
  const currency = asText(values.currency) || "EUR";
  const years = yearsOfPlan([
    ...planned.map(({ year }) => year),
    ...frame.values.years.split(" ").filter(Boolean).map(Number),
    ...projectYears(project.values),
  ]);
  const write = (amounts: readonly Planned[]) => {
    // The first amount makes the plan, and a plan has a currency.
    if (!asText(values.currency)) draft.change("currency", currency);
    draft.change(
      "amounts",
      [...amounts].map((each) => jsonOf(each)),
    );
  };
  const violationOf = (cell: Omit<Planned, "amount">) => {
    const index = planned.findIndex(
      ({ year, side, kind }) => year === cell.year && side === cell.side && kind === cell.kind,
    );
    return index < 0 ? undefined : errorAt(violations, `amounts[${index}]`);
  };
  const paste = (cell: Omit<Planned, "amount">, text: string) => {
    const { planned: read, unread } = readPlanPaste(text, planRows(here), cell);
    setPasted({ read: read.length, unread });
    if (read.length === 0) return;
    write(read.reduce((all, each) => withAmount(all, each.cell, each.amount), planned));
  };
  return (
    <>
      <DraftStateLine state={state} />
      <ConflictDialog
        type="funding-plan"
        conflicts={state.conflicts}
        onResolve={(path, choice) => draft.resolve(path, choice)}
      />
      {state.status === "refused" && violations.length === 0 && (
        <RefusalNotice error={state.error} onReload={() => void draft.start()} />
      )}
      <div className="funding-tools">
        <Select
          label={t("plan.currency")}
          placeholder={false}
          choices={[...new Set([currency, ...currencyCodes])].map((code) => ({
            value: code,
            label: code,
          }))}
          value={currency}
          error={errorAt(violations, "currency")}
          onChange={({ currentTarget }) => draft.change("currency", currentTarget.value)}
        />
        <AddYear
          years={years}
          onAdd={(year) => frame.set("years", `${frame.values.years} ${year}`.trim())}
        />
      </div>
      <p className="field__help">{t("plan.help")}</p>
      <div className="funding-grid-scroll">
        <PlanGrid
          planned={planned}
          years={years}
          currency={currency}
          problemAt={violationOf}
          onAmount={(cell, amount) => write(withAmount(planned, cell, amount))}
          onPasteTable={paste}
        />
      </div>
      <p role="status">
        {pasted && t("plan.pasted", { count: pasted.read })}{" "}
        {pasted &&
          pasted.unread.length > 0 &&
          t("plan.unread", { cells: pasted.unread.join(", ") })}
      </p>
      <LocalizedTextInput
        label={t("plan.notes")}
        help={t("plan.notesHelp")}
        multiline
        optional
        limit={2000}
        value={asTexts(values.notes)}
        error={errorAt(violations, "notes")}
        onChange={(texts) => {
          if (!asText(values.currency)) draft.change("currency", currency);
          draft.change("notes", writtenTexts(texts));
        }}
      />
    </>
  );
}

/** The years of the project itself, where its dates say so; ten at most, since some go on for thirty. */
function projectYears(values: ReturnType<typeof useDraft>["values"]): number[] {
  const [start, end] = [asDate(values.start), asDate(values.end)].map((date) =>
    date ? Number(date.value.slice(0, 4)) : undefined,
  );
  const known = [start, end].filter((year) => year !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return [new Date().getFullYear()];
  return last - first < 10 ? [first, last] : [last];
}
