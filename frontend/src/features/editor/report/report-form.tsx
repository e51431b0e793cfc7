import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import { isObject } from "@/drafts/merge";
import { asDate, asFlag, asObjects, asText, asTexts, isBlank } from "@/drafts/read";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { Disclosure } from "@/ui/disclosure";
import { StatusBadge } from "@/ui/status-badge";
import { TextArea } from "@/ui/text-area";
import { DateField } from "../fields/date-field";
import { errorAt } from "../frame/draft-context";
import type { ValueDue } from "./ground";
import { PhotoField } from "./photo-field";
import { faultsOf, lines, valueIn } from "./report-values";
import type { ReportDraft } from "./use-report-draft";
import { ValueRow } from "./value-row";

interface ReportFormProps {
  draft: ReportDraft;
  due: readonly ValueDue[];
  /** Whether the writer may open the report to everybody. */
  mayOpen: boolean;
  onSend: () => void;
}

/** A report in five lines, with the values that are due and pictures: for a thumb, in minutes. */
export function ReportForm({ draft, due, mayOpen, onSend }: ReportFormProps) {
  const { t } = useTranslation("progress");
  const language = useLanguage();
  const [asked, setAsked] = useState(false);
  const [thisYear] = useState(() => String(new Date().getFullYear()));
  const values = draft.values ?? {};
  const faults = faultsOf(values, due);
  const refused = asObjects(values.refused).map(({ field, code, message }): Violation => ({
    field: asText(field),
    code: asText(code),
    message: asText(message),
  }));
  const all = isObject(values.values) ? values.values : {};
  const dated = asDate(values.dated);

  const send = () => {
    setAsked(true);
    if (faults.size === 0) onSend();
  };
  const row = (item: ValueDue) => (
    <ValueRow
      key={item.indicatorId}
      item={item}
      year={dated?.value.slice(0, 4) ?? thisYear}
      value={valueIn(values, item.indicatorId)}
      asked={asked}
      error={
        asked && faults.has(`values.${item.indicatorId}`)
          ? t("values.notNumber")
          : errorAt(refused, `values.${item.indicatorId}`)
      }
      onChange={(value) => draft.change("values", { ...all, [item.indicatorId]: value })}
    />
  );
  const others = due.filter((item) => !item.due);
  return (
    <form
      className="report-form"
      aria-label={t("new")}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p role="status">
        {draft.isBegun ? <StatusBadge tone="good">{t("kept")}</StatusBadge> : t("empty")}
      </p>
      {lines.map((line) => (
        <div key={line}>
          <TextArea
            label={t(`field.${line}`)}
            help={t(`help.${line}`)}
            optional={line !== "situation"}
            rows={2}
            limit={5000}
            lang={language}
            value={asTexts(values[line])[language] ?? ""}
            error={
              asked && line === "situation" && faults.has(line)
                ? t("missing.situation")
                : errorAt(refused, `report.${line}`)
            }
            onChange={({ currentTarget }) =>
              draft.change(line, { ...asTexts(values[line]), [language]: currentTarget.value })
            }
          />
          {line === "difficulties" && !isBlank(values.difficulties) ? (
            <Checkbox
              label={t("field.unforeseen")}
              checked={asFlag(values.unforeseen) ?? false}
              onChange={({ currentTarget }) => draft.change("unforeseen", currentTarget.checked)}
            />
          ) : null}
        </div>
      ))}
      <section aria-labelledby="report-values">
        <h2 id="report-values">{t("field.values")}</h2>
        {due.length === 0 ? <p>{t("values.none")}</p> : null}
        <ul className="value-rows">{due.filter((item) => item.due).map(row)}</ul>
        {others.length > 0 ? (
          <Disclosure
            summary={t("values.others")}
            open={others.some(({ indicatorId }) => !isBlank(valueIn(values, indicatorId)))}
          >
            <ul className="value-rows">{others.map(row)}</ul>
          </Disclosure>
        ) : null}
      </section>
      <section aria-labelledby="report-photos">
        <h2 id="report-photos">{t("field.photos")}</h2>
        <PhotoField draft={draft} />
      </section>
      <DateField
        label={t("field.dated")}
        value={dated}
        error={asked && faults.has("dated") ? t("missing.dated") : errorAt(refused, "report.dated")}
        onChange={(date) => draft.change("dated", date ? { ...date } : null)}
      />
      <Disclosure summary={t("field.period")} open={!isBlank(values.starts)}>
        {(["starts", "ends"] as const).map((end) => (
          <DateField
            key={end}
            label={t(`field.${end}`)}
            optional
            value={asDate(values[end])}
            error={errorAt(refused, `report.${end}`)}
            onChange={(date) => draft.change(end, date ? { ...date } : null)}
          />
        ))}
      </Disclosure>
      {mayOpen ? (
        <Checkbox
          label={t("field.openToAll")}
          help={t("field.openToAllHelp")}
          checked={asFlag(values.openToAll) ?? false}
          onChange={({ currentTarget }) => draft.change("openToAll", currentTarget.checked)}
        />
      ) : null}
      <div className="form__actions">
        <Button type="submit" variant="primary">
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
