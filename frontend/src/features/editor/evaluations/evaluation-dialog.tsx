import { useTranslation } from "react-i18next";
import { asDate, asFlag, asText, asTexts } from "@/drafts/read";
import type { Evaluation } from "@/records/evaluations/api";
import { Checkbox } from "@/ui/checkbox";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { DocumentChoice } from "../parts/document-choice";
import { PartDialog, type PartFields } from "../parts/part-dialog";
import type { Parts } from "../parts/use-parts";
import { Findings } from "./findings";
import { evaluationInput, evaluationToSend } from "./inputs";
import { Recommendations } from "./recommendations";

interface EvaluationDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  evaluation: Evaluation | undefined;
  parts: Parts<Evaluation>;
  onClose: () => void;
}

/** Who looked at the project and when, what was found and recommended. */
export function EvaluationDialog({ projectId, evaluation, parts, onClose }: EvaluationDialogProps) {
  const { t } = useTranslation("editor");
  return (
    <PartDialog
      title={t(evaluation ? "evaluations.edit" : "evaluations.add")}
      keptAs={`passerelle.evaluation ${evaluation?.id ?? projectId}`}
      part={evaluation}
      initial={evaluationInput(evaluation)}
      parts={parts}
      isComplete={({ kind, starts }) => Boolean(kind && asDate(starts))}
      toSend={evaluationToSend}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <WhoAndWhen {...fields} />
          <Findings {...fields} projectId={projectId} />
          <Recommendations {...fields} />
          <DocumentChoice
            projectId={projectId}
            label={t("evaluations.document")}
            value={fields.values.documentId}
            error={errorAt(fields.violations, "documentId")}
            onChange={(id) => fields.set("documentId", id)}
          />
        </>
      )}
    </PartDialog>
  );
}

function WhoAndWhen({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  const sides = useSides();
  const date = (name: "starts" | "ends") => (
    <DateField
      label={t(`evaluations.${name}`)}
      optional={name === "ends"}
      value={asDate(values[name])}
      error={errorAt(violations, name)}
      onChange={(written) => set(name, written ? { ...written } : null)}
    />
  );
  return (
    <>
      <div className="form__row">
        <Select
          label={t("evaluations.kind")}
          choices={choices.evaluationKind}
          value={asText(values.kind)}
          error={errorAt(violations, "kind")}
          onChange={({ currentTarget }) => set("kind", currentTarget.value)}
        />
        <Select
          label={t("evaluations.side")}
          placeholder={t("evaluations.bothSides")}
          choices={sides.choices}
          value={asText(values.side)}
          error={errorAt(violations, "side")}
          onChange={({ currentTarget }) => set("side", currentTarget.value || null)}
        />
      </div>
      <div className="form__row">
        {date("starts")}
        {date("ends")}
      </div>
      <LocalizedTextInput
        label={t("evaluations.evaluators")}
        help={t("evaluations.evaluatorsHelp")}
        optional
        limit={500}
        value={asTexts(values.evaluators)}
        error={errorAt(violations, "evaluators")}
        onChange={(texts) => set("evaluators", writtenTexts(texts))}
      />
      <Checkbox
        label={t("evaluations.external")}
        checked={asFlag(values.external) ?? false}
        onChange={({ currentTarget }) => set("external", currentTarget.checked)}
      />
      <LocalizedTextInput
        label={t("evaluations.summaries")}
        multiline
        optional
        limit={5000}
        value={asTexts(values.summaries)}
        error={errorAt(violations, "summaries")}
        onChange={(texts) => set("summaries", writtenTexts(texts))}
      />
    </>
  );
}
