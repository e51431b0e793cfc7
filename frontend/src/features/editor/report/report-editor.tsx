import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf, ifMatch, sendKept } from "@/api/client";
import { asDate, asFlag, asTexts, isBlank, jsonOf } from "@/drafts/read";
import type { Remote } from "@/drafts/record-draft";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { progressReportsQuery, type ProgressReport } from "@/records/progress/api";
import { recordBriefQuery } from "@/records/record-kinds";
import { RefusalNotice } from "@/records/refusal-notice";
import { useRights } from "@/records/rights";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { ErrorState } from "@/ui/error-state";
import { Link } from "@/ui/link";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Notice } from "@/ui/notice";
import { Page } from "@/ui/page";
import { WrittenText } from "@/ui/written-text";
import { DateField } from "../fields/date-field";
import { writtenTexts } from "../fields/texts-field";
import { ConflictDialog } from "../frame/conflict-dialog";
import { errorAt } from "../frame/draft-context";
import { DraftStateLine } from "../frame/draft-state";
import { lines } from "./report-values";

interface ReportEditorProps {
  projectId: string;
  id: string;
}

/** A report that was sent, to be worded anew: on the device at every keystroke, sent a moment later. */
export function ReportEditor({ projectId, id }: ReportEditorProps) {
  const { t } = useTranslation("progress");
  const brief = useQuery(recordBriefQuery("projects", projectId));
  const mayOpen = useRights("projects", projectId)("edit");
  const { draft, state } = useRecordDraft({
    key: `progress-report:${id}`,
    href: `/mon-espace/projets/${projectId}/point-de-suivi/${id}`,
    titleOf: () => t("of"),
    remote: reportRemote(id),
  });
  const { values, violations, status } = state;
  const queries = useQueryClient();
  const saved = status === "saved" ? state.savedAt : undefined;
  useEffect(() => {
    if (saved) void queries.invalidateQueries(progressReportsQuery(projectId));
  }, [saved, projectId, queries]);
  const [removed, setRemoved] = useState(false);
  return (
    <Page
      title={t("edit")}
      eyebrow={
        brief.data ? (
          <Link href={`/projets/${brief.data.slug}`}>
            <WrittenText value={brief.data.name} />
          </Link>
        ) : null
      }
    >
      {removed ? (
        <Notice tone="good" role="status" title={t("remove.done")} />
      ) : status === "failed" ? (
        <ErrorState error={state.error} onRetry={() => void draft.start()} />
      ) : status === "loading" ? null : (
        <div className="report-form">
          <DraftStateLine state={state} />
          <ConflictDialog
            type="progress-report"
            conflicts={state.conflicts}
            onResolve={(path, choice) => draft.resolve(path, choice)}
          />
          {status === "refused" && violations.length === 0 ? (
            <RefusalNotice error={state.error} onReload={() => void draft.start()} />
          ) : null}
          {lines.map((line) => (
            <div key={line}>
              <LocalizedTextInput
                label={t(`field.${line}`)}
                multiline
                optional={line !== "situation"}
                limit={5000}
                value={asTexts(values[line])}
                error={errorAt(violations, line)}
                onChange={(texts) => draft.change(line, writtenTexts(texts))}
              />
              {line === "difficulties" && !isBlank(values.difficulties) ? (
                <Checkbox
                  label={t("field.unforeseen")}
                  checked={asFlag(values.unforeseen) ?? false}
                  onChange={({ currentTarget }) =>
                    draft.change("unforeseen", currentTarget.checked)
                  }
                />
              ) : null}
            </div>
          ))}
          {(["dated", "starts", "ends"] as const).map((name) => (
            <DateField
              key={name}
              label={t(`field.${name}`)}
              optional={name !== "dated"}
              value={asDate(values[name])}
              error={errorAt(violations, name)}
              onChange={(date) => draft.change(name, date ? { ...date } : null)}
            />
          ))}
          {mayOpen ? (
            <>
              <Checkbox
                label={t("field.openToAll")}
                help={t("field.openToAllHelp")}
                checked={asFlag(values.openToAll) ?? false}
                onChange={({ currentTarget }) => draft.change("openToAll", currentTarget.checked)}
              />
              <Removal id={id} projectId={projectId} onDone={() => setRemoved(true)} />
            </>
          ) : null}
        </div>
      )}
      <p>
        <Link href={`/mon-espace/projets/${projectId}/point-de-suivi`}>{t("previous")}</Link>
      </p>
    </Page>
  );
}

function Removal({ id, projectId, onDone }: ReportEditorProps & { onDone: () => void }) {
  const { t } = useTranslation("progress");
  const [sure, setSure] = useState(false);
  const queries = useQueryClient();
  const removal = useMutation({
    mutationFn: async () => {
      const { version } = await read(id);
      await sendKept({
        method: "DELETE",
        path: `/api/v1/progress-reports/${id}`,
        headers: ifMatch(`"${version}"`),
      });
    },
    onSuccess: async () => {
      onDone();
      await queries.invalidateQueries(progressReportsQuery(projectId));
    },
  });
  return (
    <div className="form__actions">
      {removal.isError ? (
        <RefusalNotice error={removal.error} onReload={() => removal.reset()} />
      ) : null}
      {sure ? (
        <>
          <Button variant="danger" disabled={removal.isPending} onClick={() => removal.mutate()}>
            {t("remove.sure")}
          </Button>
          <Button onClick={() => setSure(false)}>{t("remove.keep")}</Button>
        </>
      ) : (
        <Button variant="quiet" onClick={() => setSure(true)}>
          {t("remove.ask")}
        </Button>
      )}
    </div>
  );
}

const read = (id: string) =>
  dataOf(api.GET("/api/v1/progress-reports/{id}", { params: { path: { id } } }));

/** A report as it is written, taken out of what it shows. */
function reportRemote(id: string): Remote {
  return {
    load: async () => {
      const report = await read(id);
      return { value: jsonOf(inputOf(report)), etag: `"${report.version}"` };
    },
    patch: async (body, etag) => {
      const response = await sendKept({
        method: "PATCH",
        path: `/api/v1/progress-reports/${id}`,
        body,
        headers: ifMatch(etag),
      });
      return { etag: response.headers.get("ETag") ?? "" };
    },
  };
}

function inputOf(report: ProgressReport) {
  const { dated, starts, ends, situation, results, remaining, difficulties } = report;
  const { unforeseen, money, openToAll } = report;
  return {
    dated,
    starts,
    ends,
    situation,
    results,
    remaining,
    difficulties,
    unforeseen,
    money,
    openToAll,
  };
}
