import { useTranslation } from "react-i18next";
import type { Json, JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts, isBlank, jsonOf } from "@/drafts/read";
import type { Mission } from "@/records/missions/api";
import { RadioGroup } from "@/ui/choices";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useCountries } from "../fields/countries";
import { DateField } from "../fields/date-field";
import { MoneyField, moneyOf } from "../fields/money-field";
import { NumberField } from "../fields/number-field";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { DocumentChoice } from "../parts/document-choice";
import { PartDialog, type PartFields } from "../parts/part-dialog";
import type { Parts } from "../parts/use-parts";

interface MissionDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  mission: Mission | undefined;
  parts: Parts<Mission>;
  onClose: () => void;
}

/** Who went to whom and what for, in functions and numbers. */
export function MissionDialog({ projectId, mission, parts, onClose }: MissionDialogProps) {
  const { t } = useTranslation("editor");
  return (
    <PartDialog
      title={t(mission ? "missions.edit" : "missions.add")}
      keptAs={`passerelle.mission ${mission?.id ?? projectId}`}
      part={mission}
      initial={inputOf(mission)}
      parts={parts}
      isComplete={({ travelling, country, purposes, starts }) =>
        Boolean(travelling && country && !isBlank(purposes) && asDate(starts))
      }
      toSend={(values) => ({ ...values, cost: moneyOf(values.cost) })}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <Journey {...fields} />
          <Travellers {...fields} />
          <Outcome {...fields} projectId={projectId} />
        </>
      )}
    </PartDialog>
  );
}

function Journey({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  const sides = useSides();
  const countries = useCountries();
  const date = (name: "starts" | "ends") => (
    <DateField
      label={t(`missions.${name}`)}
      optional={name === "ends"}
      value={asDate(values[name])}
      error={errorAt(violations, name)}
      onChange={(written) => set(name, written ? { ...written } : null)}
    />
  );
  return (
    <>
      <RadioGroup
        label={t("missions.travelling")}
        choices={sides.choices}
        value={asText(values.travelling)}
        error={errorAt(violations, "travelling")}
        onChange={(side) => set("travelling", side)}
      />
      <LocalizedTextInput
        label={t("missions.purposes")}
        help={t("missions.purposesHelp")}
        limit={1000}
        value={asTexts(values.purposes)}
        error={errorAt(violations, "purposes")}
        onChange={(texts) => set("purposes", writtenTexts(texts))}
      />
      <div className="form__row">
        <Select
          label={t("missions.country")}
          choices={countries}
          value={asText(values.country)}
          error={errorAt(violations, "country")}
          onChange={({ currentTarget }) => set("country", currentTarget.value)}
        />
        <TextInput
          label={t("missions.place")}
          optional
          maxLength={200}
          value={asText(values.place)}
          error={errorAt(violations, "place")}
          onChange={({ currentTarget }) => set("place", currentTarget.value || null)}
        />
      </div>
      <div className="form__row">
        {date("starts")}
        {date("ends")}
      </div>
    </>
  );
}

function Travellers({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  const number = (name: "travellers" | "visasAsked" | "visasObtained" | "visasRefused") => (
    <NumberField
      label={t(`missions.${name}`)}
      optional
      whole
      value={numberOf(values[name])}
      error={errorAt(violations, name)}
      onChange={(count) => set(name, count)}
    />
  );
  return (
    <>
      <LocalizedTextInput
        label={t("missions.functions")}
        help={t("missions.functionsHelp")}
        optional
        limit={500}
        value={asTexts(values.functions)}
        error={errorAt(violations, "functions")}
        onChange={(texts) => set("functions", writtenTexts(texts))}
      />
      {number("travellers")}
      <div className="form__row">
        {number("visasAsked")}
        {number("visasObtained")}
        {number("visasRefused")}
      </div>
    </>
  );
}

function Outcome({ values, set, violations, projectId }: PartFields & { projectId: string }) {
  const { t } = useTranslation("editor");
  return (
    <>
      <MoneyField
        label={t("missions.cost")}
        value={values.cost}
        error={errorAt(violations, "cost.amount")}
        onChange={(cost) => set("cost", cost)}
      />
      <LocalizedTextInput
        label={t("missions.reports")}
        multiline
        optional
        limit={5000}
        value={asTexts(values.reports)}
        error={errorAt(violations, "reports")}
        onChange={(texts) => set("reports", writtenTexts(texts))}
      />
      <DocumentChoice
        projectId={projectId}
        label={t("missions.document")}
        value={values.documentId}
        error={errorAt(violations, "documentId")}
        onChange={(id) => set("documentId", id)}
      />
    </>
  );
}

function numberOf(value: Json | undefined): number | string | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

function inputOf(mission: Mission | undefined): JsonObject {
  if (!mission) return {};
  const { travelling, country, place, purposes, starts, ends, travellers, functions } = mission;
  const { cost, visasAsked, visasObtained, visasRefused, reports, documentId } = mission;
  return jsonOf({
    travelling,
    country: country.code,
    place,
    purposes,
    starts,
    ends,
    travellers,
    functions,
    cost,
    visasAsked,
    visasObtained,
    visasRefused,
    reports,
    documentId,
  });
}
