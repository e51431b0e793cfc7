import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/client";
import { ProblemError } from "@/api/problem";
import type { Localized } from "@/i18n/localized";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Link } from "@/ui/link";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { saveDefinition, wordsQuery, type Definition, type DefinitionInput } from "./api";
import { inputOf, written } from "./definition-input";

interface DefinitionFormProps {
  /** None to add one. */
  definition: Definition | undefined;
}

/** Words in three languages, and what it counts: fixed once a project has adopted it. */
export function DefinitionForm({ definition }: DefinitionFormProps) {
  const { t } = useTranslation(["moderation", "common"]);
  const language = useLanguage();
  const queries = useQueryClient();
  const measures = useQuery(wordsQuery("indicator-measures"));
  const aggregations = useQuery(wordsQuery("aggregations"));
  const accumulations = useQuery(wordsQuery("accumulations"));
  // Only what was typed: what somebody else changed meanwhile comes from the definition as it is now.
  const [typed, setTyped] = useState<Partial<DefinitionInput>>({});
  const [key] = useState(newIdempotencyKey);
  const input: DefinitionInput = { ...inputOf(definition), ...typed };
  const isAdopted = (definition?.adoptions ?? 0) > 0;
  const change = (part: Partial<DefinitionInput>) => setTyped({ ...typed, ...part });
  const saving = useMutation({
    mutationFn: () => saveDefinition(input, definition, key),
    onSuccess: () => queries.invalidateQueries(),
  });
  const errorAt = (field: string) =>
    saving.error instanceof ProblemError
      ? saving.error.violations.find((violation) => violation.field.startsWith(field))?.message
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const text = (name: "titles" | "descriptions" | "unit") => ({
    value: input[name] ?? {},
    error: errorAt(name),
    onChange: (texts: Localized) => change({ [name]: written(texts) }),
  });
  const code = <Name extends "measure" | "aggregation" | "accumulation">(
    name: Name,
    words: typeof measures.data,
  ) => ({
    label: t(`definitions.${name}`),
    error: errorAt(name),
    disabled: isAdopted && name !== "aggregation",
    value: input[name] ?? "",
    choices: (words?.items ?? []).map((word) => ({ value: word.code, label: word.label })),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      change({ [name]: currentTarget.value || null }),
  });

  if (saving.isSuccess) {
    const name = pickText(saving.data.titles, language)?.text ?? saving.data.code;
    return (
      <Notice tone="good" role="status" title={t("definitions.saved", { name })}>
        <Link href="/moderation/indicateurs">{t("definitions.all")}</Link>
      </Notice>
    );
  }
  return (
    <form className="form" onSubmit={submit} noValidate>
      {saving.isError && (
        <RefusalNotice
          error={saving.error}
          onReload={() => {
            saving.reset();
            void queries.invalidateQueries({ queryKey: ["indicator-definitions"] });
          }}
        />
      )}
      {!definition && (
        <TextInput
          label={t("definitions.code")}
          help={t("definitions.codeHelp")}
          error={errorAt("code")}
          value={input.code}
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
      )}
      <LocalizedTextInput label={t("definitions.titles")} limit={300} {...text("titles")} />
      <LocalizedTextInput
        label={t("definitions.descriptions")}
        help={t("definitions.descriptionsHelp")}
        multiline
        optional
        limit={3000}
        {...text("descriptions")}
      />
      {isAdopted && <p>{t("definitions.fixed")}</p>}
      <Select placeholder={false} {...code("measure", measures.data)} />
      {input.measure === "unit" && !isAdopted && (
        <LocalizedTextInput label={t("definitions.unit")} limit={100} {...text("unit")} />
      )}
      <Select
        optional
        placeholder={t("definitions.noAccumulation")}
        {...code("accumulation", accumulations.data)}
      />
      <Select placeholder={false} {...code("aggregation", aggregations.data)} />
      <Checkbox
        label={t("definitions.retire")}
        help={t("definitions.retireHelp")}
        checked={input.retired ?? false}
        onChange={(event) => change({ retired: event.currentTarget.checked })}
      />
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={saving.isPending}>
          {t("common:actions.save")}
        </Button>
        <Link href="/moderation/indicateurs" button="quiet">
          {t("common:actions.cancel")}
        </Link>
      </div>
    </form>
  );
}
