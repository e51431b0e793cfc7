import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { parseAmount } from "@/i18n/parse-amount";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { codes, useChoices } from "../fields/codes";
import { More } from "../fields/more";
import { useSides } from "../fields/sides";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";
import type { GridLine } from "./grid";
import { LeviesField, leviesText, readLevies } from "./levies-field";

type LinePatch = components["schemas"]["FundingLinePatch"];

interface LineFormProps {
  line: GridLine;
  onSave: (patch: LinePatch) => void;
  onRemove: () => void;
}

/** One funding line with everything about it. */
export function LineForm({ line, onSave, onRemove }: LineFormProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const { choices: sides } = useSides();
  const [wrong, setWrong] = useState(false);
  const { values, set, forget } = useKeptForm(`passerelle.funding-line.${line.key}`, {
    amount: line.amount,
    kind: line.kind,
    state: line.state,
    side: line.side ?? "",
    levies: leviesText(line.levies),
    note: line.note,
    source: line.source,
  });
  const violations = line.item?.problem?.violations ?? [];
  const amount = parseAmount(values.amount);
  const levies = readLevies(values.levies);

  const save = () => {
    const whole = levies.every((levy) => levy.amount !== "");
    if (amount === undefined || !whole) {
      setWrong(true);
      return;
    }
    forget();
    onSave({
      amount: { amount, currency: line.currency },
      kind: codes.fundingKind.find((code) => code === values.kind),
      state: codes.fundingState.find((code) => code === values.state),
      side: codes.side.find((code) => code === values.side) ?? null,
      levies,
      note: values.note || null,
      source: values.source || null,
    });
  };
  const box = (name: keyof typeof values) => ({
    value: values[name],
    error: errorAt(violations, name),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set(name, currentTarget.value),
  });

  return (
    <div className="form">
      {line.item?.problem && violations.length === 0 ? (
        <Notice tone="bad" title={line.item.problem.detail} />
      ) : null}
      <div className="form__row">
        <TextInput
          label={t("funding.amount")}
          numeric
          unit={line.currency}
          {...box("amount")}
          error={
            wrong && amount === undefined
              ? t("funding.amountUnreadable")
              : errorAt(violations, "amount")
          }
        />
        <Select
          label={t("funding.kind")}
          placeholder={false}
          choices={choices.fundingKind}
          {...box("kind")}
        />
        <Select
          label={t("funding.state")}
          placeholder={false}
          choices={choices.fundingState}
          {...box("state")}
        />
      </div>
      <LeviesField
        currency={line.currency}
        text={values.levies}
        onChange={(text) => set("levies", text)}
        violations={violations}
        wrong={wrong}
      />
      <TextArea label={t("funding.note")} optional {...box("note")} />
      <More summary={t("funding.more")} open={values.side !== "" || values.source !== ""}>
        <Select
          label={t("sides.label")}
          help={t("funding.sideHelp")}
          placeholder={t("funding.sideOfFunder")}
          choices={sides}
          {...box("side")}
        />
        <TextInput
          label={t("funding.source")}
          help={t("funding.sourceHelp")}
          optional
          {...box("source")}
        />
      </More>
      <div className="form__actions">
        <Button variant="primary" onClick={save}>
          {t("common:actions.save")}
        </Button>
        <Button variant="quiet" onClick={onRemove}>
          {t("funding.remove")}
        </Button>
      </div>
    </div>
  );
}
