import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import { Link } from "@/ui/link";
import { Notice } from "@/ui/notice";
import { LabelsFields } from "../labels-fields";
import { RefusalNotice } from "@/records/refusal-notice";
import { saveLabels, type Labels, type ListTerm } from "./api";

interface LabelsFormProps {
  list: string;
  term: ListTerm;
}

/** The name of an entry, in three languages. */
export function LabelsForm({ list, term }: LabelsFormProps) {
  const { t } = useTranslation(["moderation", "common"]);
  const queries = useQueryClient();
  const [typed, setTyped] = useState<Labels>({});
  const labels = { ...term.labels, ...typed };
  const saving = useMutation({
    mutationFn: () => saveLabels(list, term, labels),
    onSuccess: () => queries.invalidateQueries(),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };

  if (saving.isSuccess) {
    return (
      <Notice tone="good" role="status" title={t("lists.saved", { name: saving.data.label })}>
        <Link href={`/moderation/liste/${list}`}>{t("lists.all")}</Link>
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
            void queries.invalidateQueries({ queryKey: ["reference-lists"] });
          }}
        />
      )}
      <LabelsFields
        label={t("lists.labels")}
        labels={labels}
        error={saving.error}
        onChange={(changed) => setTyped({ ...typed, ...changed })}
      />
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={saving.isPending}>
          {t("common:actions.save")}
        </Button>
        <Link href={`/moderation/liste/${list}`} button="quiet">
          {t("common:actions.cancel")}
        </Link>
      </div>
    </form>
  );
}
