import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { projectQuery } from "../api";
import { codes, useChoices } from "../fields/codes";
import { currencyCodes } from "../fields/countries";
import { useKeptForm } from "../fields/use-kept-form";
import { funderFinder } from "./find-funder";
import { readPaste, writePaste, type PastedLine } from "./paste";
import { PastePreview } from "./paste-preview";
import type { Funding } from "./use-funding";

interface PasteDialogProps {
  /** What was pasted into a cell; empty for nothing yet, undefined while the dialog is closed. */
  text: string | undefined;
  funding: Funding;
  projectId: string;
  onClose: () => void;
}

export function PasteDialog({ text, ...rest }: PasteDialogProps) {
  return text === undefined ? null : <OpenPasteDialog text={text} {...rest} />;
}

/** A table from a spreadsheet: what it was read as is shown before any of it is added. */
function OpenPasteDialog({
  text,
  funding,
  projectId,
  onClose,
}: PasteDialogProps & { text: string }) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const project = useQuery(projectQuery(projectId));
  const { values, set, forget } = useKeptForm(`passerelle.paste.${projectId}`, {
    text: "",
    currency: "EUR",
    kind: "cash",
    state: "promised",
  });
  // What was just pasted comes before what was left here the last time.
  const [changed, setChanged] = useState(text === "");
  const written = changed ? values.text : text;
  const write = (next: string) => {
    setChanged(true);
    set("text", next);
  };
  const pasted = readPaste(written, {
    currency: values.currency,
    kind: codes.fundingKind.find((code) => code === values.kind) ?? "cash",
    state: codes.fundingState.find((code) => code === values.state) ?? "promised",
  });
  const good = pasted.lines.filter((line) => !isWrong(line));
  const wrong = pasted.lines.filter((line) => isWrong(line));
  const findFunder = funderFinder(project.data?.partners ?? [], funding.lines);

  const add = async () => {
    for (const line of good) {
      if (line.year === undefined || line.amount === undefined) continue;
      const known = findFunder(line.funder);
      await funding.add(
        {
          funderId: known,
          funderName: known ? undefined : line.funder,
          year: line.year,
          amount: { amount: line.amount, currency: line.currency },
          kind: line.kind,
          state: line.state,
          note: line.note,
        },
        t("funding.itemTitle", { funder: line.funder, year: line.year }),
      );
    }
    // What could not be read stays, to be mended: nothing that was pasted is lost.
    if (wrong.length > 0) write(writePaste(wrong));
    else {
      forget();
      onClose();
    }
  };

  return (
    <Dialog
      open
      title={t("paste.title")}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={good.length === 0} onClick={() => void add()}>
            {t("paste.add", { count: good.length })}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <TextArea
        label={t("paste.text")}
        help={t("paste.help")}
        rows={6}
        value={written}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <div className="form__row">
        <Select
          label={t("funding.currency")}
          placeholder={false}
          choices={currencyCodes.map((code) => ({ value: code, label: code }))}
          value={values.currency}
          onChange={({ currentTarget }) => set("currency", currentTarget.value)}
        />
        <Select
          label={t("funding.kind")}
          placeholder={false}
          choices={choices.fundingKind}
          value={values.kind}
          onChange={({ currentTarget }) => set("kind", currentTarget.value)}
        />
        <Select
          label={t("funding.state")}
          placeholder={false}
          choices={choices.fundingState}
          value={values.state}
          onChange={({ currentTarget }) => set("state", currentTarget.value)}
        />
      </div>
      <p className="field__help">{t("paste.defaults")}</p>
      <PastePreview pasted={pasted} isKnown={(name) => findFunder(name) !== undefined} />
    </Dialog>
  );
}

function isWrong({ faults }: PastedLine): boolean {
  return Object.keys(faults).length > 0;
}
