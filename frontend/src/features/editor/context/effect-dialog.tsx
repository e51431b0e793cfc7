import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts, jsonOf } from "@/drafts/read";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { ContextEffect } from "@/records/context/api";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { projectQuery } from "../api";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { PartDialog } from "../parts/part-dialog";
import type { Parts } from "../parts/use-parts";

interface EffectDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  effect: ContextEffect | undefined;
  parts: Parts<ContextEffect>;
  onClose: () => void;
}

/** What becomes of a project when a country or an area closes. */
export function EffectDialog({ projectId, effect, parts, onClose }: EffectDialogProps) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  const entries = useEntries(projectId);
  return (
    <PartDialog
      title={t(effect ? "contextEffects.edit" : "contextEffects.add")}
      keptAs={`passerelle.context-effect ${effect?.id ?? projectId}`}
      part={effect}
      initial={inputOf(effect)}
      parts={parts}
      isComplete={(values) => Boolean(values.effect && asDate(values.since))}
      onClose={onClose}
    >
      {({ values, set, violations }) => (
        <>
          <Select
            label={t("contextEffects.effect")}
            choices={choices.contextEffect}
            value={asText(values.effect)}
            error={errorAt(violations, "effect")}
            onChange={({ currentTarget }) => set("effect", currentTarget.value)}
          />
          <DateField
            label={t("contextEffects.since")}
            value={asDate(values.since)}
            error={errorAt(violations, "since")}
            onChange={(date) => set("since", date ? { ...date } : null)}
          />
          <Select
            label={t("contextEffects.entry")}
            help={t("contextEffects.entryHelp")}
            optional
            placeholder={t("contextEffects.noEntry")}
            choices={entries}
            value={asText(values.entryId)}
            error={errorAt(violations, "entryId")}
            onChange={({ currentTarget }) => set("entryId", currentTarget.value || null)}
          />
          <LocalizedTextInput
            label={t("contextEffects.texts")}
            help={t("contextEffects.textsHelp")}
            multiline
            optional
            limit={5000}
            value={asTexts(values.texts)}
            error={errorAt(violations, "texts")}
            onChange={(texts) => set("texts", writtenTexts(texts))}
          />
        </>
      )}
    </PartDialog>
  );
}

/** Entries of the register about the countries of the project. */
function useEntries(projectId: string) {
  const language = useLanguage();
  const project = useQuery(projectQuery(projectId)).data;
  const places = (project?.places ?? []).map(({ country }) => country.code);
  const partners = (project?.partners ?? []).flatMap(({ partner }) => partner.country ?? []);
  const country = [...new Set([...places, ...partners])];
  const { data } = useQuery({
    queryKey: ["context-entries", "of", country],
    enabled: country.length > 0,
    queryFn: ({ signal }) =>
      dataOf(
        api.GET("/api/v1/context-entries", { params: { query: { country, limit: 100 } }, signal }),
      ),
  });
  return (data?.items ?? []).map(({ id, country: where, area, status, since }) => ({
    value: id,
    label: [where.label, area, status.label, formatPartialDate(since, language)]
      .filter(Boolean)
      .join(", "),
  }));
}

function inputOf(effect: ContextEffect | undefined): JsonObject {
  if (!effect) return {};
  const { entry, effect: kind, since, texts } = effect;
  return jsonOf({ entryId: entry?.id ?? null, effect: kind.code, since, texts });
}
