import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { newIdempotencyKey } from "@/api/client";
import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { RefusalNotice } from "@/records/refusal-notice";
import { LabelsFields } from "../labels-fields";
import { saveTheme, type Theme, type ThemeInput } from "./api";
import { SectorsField } from "./sectors-field";

interface ThemeFormProps {
  /** None to add one. */
  theme: Theme | undefined;
  themes: readonly Theme[];
  sectors: components["schemas"]["ListedCode"][];
}

const inputOf = (theme: Theme | undefined): ThemeInput => ({
  code: theme?.code ?? "",
  labels: theme?.labels ?? { fr: "", en: "", it: "" },
  parent: theme?.parent ?? null,
  sectors: theme?.sectors.map(({ code }) => code) ?? [],
  position: theme?.position ?? 0,
  retired: theme?.retired ?? false,
});

/** Names in three languages, place in the tree, sectors that say the same, and whether it is still chosen. */
export function ThemeForm({ theme, themes, sectors }: ThemeFormProps) {
  const { t } = useTranslation(["moderation", "common"]);
  const queries = useQueryClient();
  // Only what was typed: what somebody else changed meanwhile comes from the theme as it is now.
  const [typed, setTyped] = useState<Partial<ThemeInput>>({});
  const [key] = useState(newIdempotencyKey);
  const input = { ...inputOf(theme), ...typed };
  const change = (part: Partial<ThemeInput>) => setTyped({ ...typed, ...part });
  const saving = useMutation({
    mutationFn: () => saveTheme(input, theme, key),
    onSuccess: () => queries.invalidateQueries(),
  });
  const errorAt = (field: string) =>
    saving.error instanceof ProblemError
      ? saving.error.violations.find((violation) => violation.field === field)?.message
      : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  if (saving.isSuccess) {
    return (
      <Notice tone="good" role="status" title={t("themes.saved", { name: saving.data.label })}>
        <Link href="/moderation/themes">{t("themes.all")}</Link>
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
            void queries.invalidateQueries({ queryKey: ["themes"] });
          }}
        />
      )}
      {!theme && (
        <TextInput
          label={t("themes.code")}
          help={t("themes.codeHelp")}
          error={errorAt("code")}
          value={input.code}
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
      )}
      <LabelsFields
        label={t("themes.labels")}
        labels={input.labels}
        error={saving.error}
        onChange={(changed) => change({ labels: { ...input.labels, ...changed } })}
      />
      <Select
        label={t("themes.parent")}
        help={t("themes.parentHelp")}
        error={errorAt("parent")}
        placeholder={t("themes.noParent")}
        value={input.parent ?? ""}
        choices={themes
          .filter(({ code, level }) => level < 3 && code !== theme?.code)
          .map(({ code, label, level }) => ({
            value: code,
            label: `${"\u2003".repeat(level - 1)}${label}`,
          }))}
        onChange={(event) => change({ parent: event.currentTarget.value || null })}
      />
      <SectorsField
        sectors={sectors}
        value={input.sectors ?? []}
        onChange={(next) => change({ sectors: next })}
      />
      <TextInput
        label={t("themes.position")}
        help={t("themes.positionHelp")}
        error={errorAt("position")}
        numeric
        value={String(input.position ?? 0)}
        onChange={(event) => change({ position: Number(event.currentTarget.value) || 0 })}
      />
      <Checkbox
        label={t("themes.retire")}
        help={t("themes.retireHelp")}
        checked={input.retired ?? false}
        onChange={(event) => change({ retired: event.currentTarget.checked })}
      />
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={saving.isPending}>
          {t("common:actions.save")}
        </Button>
        <Link href="/moderation/themes" button="quiet">
          {t("common:actions.cancel")}
        </Link>
      </div>
    </form>
  );
}
