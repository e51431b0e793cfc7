import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import { ProblemError } from "@/api/problem";
import { useIntention } from "@/api/use-intention";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asText, asTexts, jsonOf } from "@/drafts/read";
import { useKeptRecord } from "@/drafts/use-kept-record";
import type { ContextEntry } from "@/records/context/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Button } from "@/ui/button";
import { DateInput } from "@/ui/date-input";
import { Dialog } from "@/ui/dialog";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useContexts } from "./use-contexts";

export interface OpenContext {
  /** The one that is worded anew; none for a new one. */
  entry?: ContextEntry;
}

/** One entry of the register. What is typed stays on the device until the platform has it. */
export function ContextDialog({ entry, onClose }: OpenContext & { onClose: () => void }) {
  const { t } = useTranslation(["learning", "common"]);
  const intention = useIntention();
  const { write, refresh } = useContexts();
  const { values, set, forget } = useKeptRecord(
    `passerelle.context ${entry?.id ?? ""}`,
    inputOf(entry),
  );
  const countries = useListed("/api/v1/countries");
  const statuses = useListed("/api/v1/context-statuses");
  const violations = write.error instanceof ProblemError ? write.error.violations : [];
  const error = (field: string) =>
    violations.find((each) => each.field.split(/[.[]/)[0] === field)?.message;
  const complete = values.country && values.status && asDate(values.since) && values.source;
  const save = () =>
    write.mutate(
      { entry, body: values, key: intention(values) },
      {
        onSuccess: () => {
          forget();
          onClose();
        },
      },
    );
  return (
    <Dialog
      open
      title={t(entry ? "context.edit" : "context.add")}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={write.isPending || !complete} onClick={save}>
            {t("common:actions.save")}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t("common:actions.cancel")}
          </Button>
        </>
      }
    >
      <Select
        label={t("context.country")}
        choices={countries}
        value={asText(values.country)}
        error={error("country")}
        onChange={({ currentTarget }) => set("country", currentTarget.value)}
      />
      <TextInput
        label={t("context.area")}
        help={t("context.areaHelp")}
        optional
        maxLength={200}
        value={asText(values.area)}
        error={error("area")}
        onChange={({ currentTarget }) => set("area", currentTarget.value || null)}
      />
      <Select
        label={t("context.status")}
        choices={statuses}
        value={asText(values.status)}
        error={error("status")}
        onChange={({ currentTarget }) => set("status", currentTarget.value)}
      />
      <DateInput
        label={t("context.sinceWhen")}
        value={asDate(values.since)}
        error={error("since")}
        onChange={(date) => set("since", date ? { ...date } : null)}
      />
      <TextInput
        label={t("context.source")}
        help={t("context.sourceHelp")}
        type="url"
        maxLength={500}
        value={asText(values.source)}
        error={error("source")}
        onChange={({ currentTarget }) => set("source", currentTarget.value)}
      />
      <LocalizedTextInput
        label={t("context.notes")}
        multiline
        optional
        limit={5000}
        value={asTexts(values.notes)}
        error={error("notes")}
        onChange={(texts) => set("notes", { ...texts })}
      />
      {write.isError && <RefusalNotice error={write.error} onReload={() => void refresh()} />}
    </Dialog>
  );
}

function useListed(list: "/api/v1/countries" | "/api/v1/context-statuses") {
  const { data } = useQuery({
    queryKey: ["reference", list],
    staleTime: Infinity,
    queryFn: ({ signal }) => dataOf(api.GET(list, { signal })),
  });
  return (data?.items ?? []).map(({ code, label }) => ({ value: code, label }));
}

function inputOf(entry: ContextEntry | undefined): JsonObject {
  if (!entry) return {};
  const { country, area, status, since, source, notes } = entry;
  return jsonOf({ country: country.code, area, status: status.code, since, source, notes });
}
