import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import { ProblemError } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts, jsonOf } from "@/drafts/read";
import { useKeptRecord } from "@/drafts/use-kept-record";
import { formatPartialDate } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import type { ContextEffect } from "@/records/context/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { projectQuery } from "../api";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import type { useEffects } from "./use-effects";

interface EffectDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  effect: ContextEffect | undefined;
  effects: ReturnType<typeof useEffects>;
  onClose: () => void;
}

/** What becomes of a project when a country or an area closes. */
export function EffectDialog({ projectId, effect, effects, onClose }: EffectDialogProps) {
  const { t } = useTranslation(["editor", "common"]);
  const choices = useChoices();
  const entries = useEntries(projectId);
  const intention = useIntention();
  const { values, set, forget } = useKeptRecord(
    `passerelle.context-effect ${effect?.id ?? projectId}`,
    inputOf(effect),
  );
  const { write, refresh } = effects;
  const violations = write.error instanceof ProblemError ? write.error.violations : [];
  const close = () => {
    write.reset();
    onClose();
  };
  const save = () =>
    write.mutate(
      { effect, body: values, key: intention(values) },
      {
        onSuccess: () => {
          forget();
          close();
        },
      },
    );
  return (
    <Dialog
      open
      title={t(effect ? "contextEffects.edit" : "contextEffects.add")}
      onClose={close}
      actions={
        <>
          <Button
            variant="primary"
            disabled={write.isPending || !values.effect || !asDate(values.since)}
            onClick={save}
          >
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
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
      {write.isError && <RefusalNotice error={write.error} onReload={() => void refresh()} />}
    </Dialog>
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
