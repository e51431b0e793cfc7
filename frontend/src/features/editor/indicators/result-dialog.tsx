import { useTranslation } from "react-i18next";
import { asStrings, asText, asTexts } from "@/drafts/read";
import { Button } from "@/ui/button";
import { CheckboxGroup } from "@/ui/choices";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { nameOf } from "../api";
import { useChoices } from "../fields/codes";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { useKeptRecord } from "@/drafts/use-kept-record";
import { errorAt } from "../frame/draft-context";
import type { OpenDialog } from "./dialogs";
import type { Result } from "./inputs";

interface ResultDialogProps {
  dialog: OpenDialog;
  chain: readonly { result: Result; depth: number }[];
  onClose: () => void;
  onDone: (body: OpenDialog["initial"]) => void;
}

/** One link of the results chain. */
export function ResultDialog({ dialog, chain, onClose, onDone }: ResultDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const sides = useSides();
  const { values, set, forget } = useKeptRecord(`passerelle.result ${dialog.path}`, dialog.initial);
  const violations = dialog.item?.problem?.violations ?? [];
  const parents = chain.filter(({ result }) => !dialog.path.endsWith(result.id));
  const hasTitle = nameOf(asTexts(values.titles)) !== "";
  return (
    <Dialog
      open
      title={t(dialog.method === "POST" ? "results.add" : "results.edit")}
      onClose={onClose}
      actions={
        <>
          <Button
            variant="primary"
            disabled={!hasTitle}
            onClick={() => {
              forget();
              onDone(values);
            }}
          >
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <Select
        label={t("results.kind")}
        placeholder={false}
        choices={choices.resultKind}
        value={asText(values.kind)}
        error={errorAt(violations, "kind")}
        onChange={({ currentTarget }) => set("kind", currentTarget.value)}
      />
      <LocalizedTextInput
        label={t("results.name")}
        help={t("results.nameHelp")}
        limit={500}
        value={asTexts(values.titles)}
        error={errorAt(violations, "titles")}
        onChange={(texts) => set("titles", writtenTexts(texts) ?? {})}
      />
      <Select
        label={t("results.parent")}
        placeholder={t("results.noParent")}
        choices={parents.map(({ result }) => ({
          value: result.id,
          label: nameOf(result.titles),
        }))}
        value={asText(values.parentId)}
        error={errorAt(violations, "parentId")}
        onChange={({ currentTarget }) => set("parentId", currentTarget.value || null)}
      />
      <CheckboxGroup
        label={t("results.sides")}
        help={t("results.sidesHelp")}
        optional
        inline
        choices={sides.choices}
        value={asStrings(values.sides).flatMap((side) =>
          sides.choices.flatMap(({ value }) => (value === side ? [value] : [])),
        )}
        error={errorAt(violations, "sides")}
        onChange={(chosen) => set("sides", chosen)}
      />
    </Dialog>
  );
}
