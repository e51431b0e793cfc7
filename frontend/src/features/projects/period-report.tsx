import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ProblemError } from "@/api/problem";
import type { PartialDate } from "@/i18n/format";
import { languages, type Language } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { RefusalNotice } from "@/records/refusal-notice";
import type { Project } from "@/records/types";
import { useDownload } from "@/records/use-download";
import { Button } from "@/ui/button";
import { RadioGroup } from "@/ui/choices";
import { DateInput } from "@/ui/date-input";
import { Dialog } from "@/ui/dialog";
import { Select } from "@/ui/select";
import { periodOf, yearPeriod, type ReportPeriod } from "./report-period";

const formats = ["docx", "xlsx"] as const;
const spans = ["thisYear", "lastYear", "whole", "own"] as const;

type Format = (typeof formats)[number];
type Span = (typeof spans)[number];

/** The financial and technical report of a period, as a file to finish by hand. */
export function PeriodReport({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {t("report.open")}
      </Button>
      {open && <PeriodReportDialog project={project} onClose={() => setOpen(false)} />}
    </>
  );
}

function PeriodReportDialog({ project, onClose }: { project: Project; onClose: () => void }) {
  const { t } = useTranslation("projects");
  const [span, setSpan] = useState<Span>("lastYear");
  const [own, setOwn] = useState<OwnDates>({ start: null, end: null });
  const [language, setLanguage] = useState<Language>(useLanguage());
  const [format, setFormat] = useState<Format>("docx");

  const { from, to } = periodFor(span, project, own);
  const query = new URLSearchParams({ lang: language, format });
  if (from) query.set("from", from);
  if (to) query.set("to", to);
  const loading = useDownload(
    `/api/v1/projects/${project.slug}/period-report?${query.toString()}`,
    `${project.slug}-${from}-${to}-${language}.${format}`,
  );
  const refused = refusals(loading.error);
  const choose = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      loading.reset();
      set(value);
    };
  };

  return (
    <Dialog
      open
      title={t("report.title")}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" disabled={loading.isPending} onClick={() => loading.mutate()}>
            {t("report.load")}
          </Button>
          <Button onClick={onClose}>{t("report.close")}</Button>
        </>
      }
    >
      <p>{t("report.what")}</p>
      <RadioGroup
        label={t("report.period")}
        choices={spans
          .filter((each) => each !== "whole" || project.start)
          .map((value) => ({ value, label: t(`report.span.${value}`) }))}
        value={span}
        onChange={choose(setSpan)}
        error={span === "own" ? undefined : (refused.from ?? refused.to)}
      />
      {span === "own" && (
        <OwnPeriod value={own} onChange={choose(setOwn)} from={refused.from} to={refused.to} />
      )}
      <Select
        label={t("report.language")}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
        placeholder={false}
        value={language}
        onChange={(event) => choose(setLanguage)(codeOf(event.currentTarget.value, language))}
      />
      <RadioGroup
        label={t("report.format")}
        choices={formats.map((value) => ({ value, label: t(`report.as.${value}`) }))}
        value={format}
        onChange={choose(setFormat)}
      />
      {loading.isError && !refused.from && !refused.to && (
        <RefusalNotice error={loading.error} onReload={() => loading.mutate()} />
      )}
      <p role="status">{loading.isSuccess ? t("report.loaded") : ""}</p>
    </Dialog>
  );
}

interface OwnDates {
  start: PartialDate | null;
  end: PartialDate | null;
}

interface OwnPeriodProps {
  value: OwnDates;
  onChange: (value: OwnDates) => void;
  /** What is wrong with the first day. */
  from?: string;
  /** What is wrong with the last day, or with how long it is. */
  to?: string;
}

function OwnPeriod({ value, onChange, from, to }: OwnPeriodProps) {
  const { t } = useTranslation("projects");
  return (
    <>
      <DateInput
        label={t("report.from")}
        help={t("report.fromHelp")}
        value={value.start}
        onChange={(start) => onChange({ ...value, start })}
        error={from}
      />
      <DateInput
        label={t("report.to")}
        help={t("report.toHelp")}
        value={value.end}
        onChange={(end) => onChange({ ...value, end })}
        error={to}
      />
    </>
  );
}

function periodFor(span: Span, project: Project, own: OwnDates): ReportPeriod {
  const today = new Date();
  switch (span) {
    case "thisYear":
      return yearPeriod(today.getFullYear());
    case "lastYear":
      return yearPeriod(today.getFullYear() - 1);
    case "whole": {
      const { from, to } = periodOf(project.start, project.end);
      return { from, to: to || today.toISOString().slice(0, 10) };
    }
    case "own":
      return periodOf(own.start, own.end);
  }
}

/** Why each end of the period was refused, in the words of the API. */
function refusals(error: unknown): { from?: string; to?: string } {
  if (!(error instanceof ProblemError)) return {};
  const at = (field: string) => error.violations.find((each) => each.field === field)?.message;
  return { from: at("from"), to: at("to") };
}

function codeOf(value: string, otherwise: Language): Language {
  return languages.find(({ code }) => code === value)?.code ?? otherwise;
}
