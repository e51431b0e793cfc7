import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts, isBlank, jsonOf } from "@/drafts/read";
import type { ChangeMarker } from "@/records/change/api";
import { RadioGroup } from "@/ui/choices";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { nameOf, resultsQuery } from "../api";
import { DateField } from "../fields/date-field";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { PartDialog, type PartFields } from "../parts/part-dialog";
import { RowsField, type DialogRow } from "../parts/rows-field";
import type { Parts } from "../parts/use-parts";
import { useChangeChoices } from "./choices";

type Result = components["schemas"]["ResultView"];

interface MarkerDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  marker: ChangeMarker | undefined;
  parts: Parts<ChangeMarker>;
  onClose: () => void;
}

/** Whose behaviour is to change and how far, and what was seen of it. */
export function MarkerDialog({ projectId, marker, parts, onClose }: MarkerDialogProps) {
  const { t } = useTranslation("editor");
  return (
    <PartDialog
      title={t(marker ? "changeMarkers.edit" : "changeMarkers.add")}
      keptAs={`passerelle.change-marker ${marker?.id ?? projectId}`}
      part={marker}
      initial={inputOf(marker)}
      parts={parts}
      isComplete={({ actors, statements, step, side }) =>
        Boolean(step && side && !isBlank(actors) && !isBlank(statements))
      }
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Behaviour {...fields} />
          <ServedResult {...fields} projectId={projectId} />
          <Observations {...fields} />
        </>
      )}
    </PartDialog>
  );
}

function Behaviour({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  const choices = useChangeChoices();
  const sides = useSides();
  const texts = (name: "actors" | "statements", limit: number) => (
    <LocalizedTextInput
      label={t(`changeMarkers.${name}`)}
      help={t(`changeMarkers.${name}Help`)}
      multiline={name === "statements"}
      limit={limit}
      value={asTexts(values[name])}
      error={errorAt(violations, name)}
      onChange={(written) => set(name, writtenTexts(written))}
    />
  );
  return (
    <>
      {texts("actors", 300)}
      <RadioGroup
        label={t("sides.label")}
        inline
        choices={sides.choices}
        value={asText(values.side)}
        error={errorAt(violations, "side")}
        onChange={(side) => set("side", side)}
      />
      {texts("statements", 1000)}
      <RadioGroup
        label={t("changeMarkers.step")}
        help={t("changeMarkers.stepHelp")}
        inline
        choices={choices.changeStep}
        value={asText(values.step)}
        error={errorAt(violations, "step")}
        onChange={(step) => set("step", step)}
      />
    </>
  );
}

/** The whole chain as one list, as it is read from top to bottom. */
function chainOf(results: readonly Result[]): Result[] {
  return results.flatMap((result) => [result, ...chainOf(result.children)]);
}

function ServedResult({ values, set, violations, projectId }: PartFields & { projectId: string }) {
  const { t } = useTranslation("editor");
  const chain = chainOf(useQuery(resultsQuery(projectId)).data?.results ?? []);
  if (chain.length === 0) return null;
  return (
    <Select
      label={t("changeMarkers.result")}
      optional
      placeholder={t("changeMarkers.noResult")}
      choices={chain.map(({ id, titles }) => ({ value: id, label: nameOf(titles) }))}
      value={asText(values.resultId)}
      error={errorAt(violations, "resultId")}
      onChange={({ currentTarget }) => set("resultId", currentTarget.value || null)}
    />
  );
}

function Observations({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  return (
    <RowsField
      name="observations"
      label={t("changeMarkers.observations")}
      help={t("changeMarkers.observationsHelp")}
      rowName={t("changeMarkers.observation")}
      addLabel={t("changeMarkers.addObservation")}
      blank={() => ({ extent: "begun" })}
      max={50}
      value={values.observations}
      violations={violations}
      onChange={(items) => set("observations", items)}
    >
      {(row) => <Observation {...row} />}
    </RowsField>
  );
}

function Observation({ item, set, error }: DialogRow) {
  const { t } = useTranslation("editor");
  const choices = useChangeChoices();
  return (
    <>
      <div className="form__row">
        <DateField
          label={t("changeMarkers.dated")}
          value={asDate(item.dated)}
          error={error("dated")}
          onChange={(date) => set({ dated: date ? { ...date } : null })}
        />
        <Select
          label={t("changeMarkers.extent")}
          placeholder={false}
          choices={choices.changeExtent}
          value={asText(item.extent)}
          error={error("extent")}
          onChange={({ currentTarget }) => set({ extent: currentTarget.value })}
        />
      </div>
      <LocalizedTextInput
        label={t("changeMarkers.accounts")}
        optional
        multiline
        limit={2000}
        value={asTexts(item.accounts)}
        error={error("accounts")}
        onChange={(written) => set({ accounts: writtenTexts(written) })}
      />
    </>
  );
}

function inputOf(marker: ChangeMarker | undefined): JsonObject {
  if (!marker) return {};
  const { actors, statements, step, side, result, observations } = marker;
  return jsonOf({
    actors,
    statements,
    step: step.code,
    side,
    resultId: result?.id,
    observations: observations.map(({ dated, extent, accounts }) => ({
      dated,
      extent: extent.code,
      accounts,
    })),
  });
}
