import { useTranslation } from "react-i18next";
import type { Json } from "@/drafts/merge";
import { asDate, asFlag, asTexts, isBlank } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Checkbox } from "@/ui/checkbox";
import { DateText } from "@/ui/date-text";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Notice } from "@/ui/notice";
import { DateField } from "../fields/date-field";
import { More } from "../fields/more";
import { ListField, type Row } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { CodeField, YesNoField } from "../fields/simple-fields";
import { useChoices } from "../fields/codes";
import { TextsField, writtenTexts } from "../fields/texts-field";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

export function DatesSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  const choices = useChoices();
  const open = asFlag(values.openEnded) ?? false;
  const length = values.lengthMonths;

  return (
    <>
      <CodeField name="status" choices={choices.projectStatus} placeholder={false} />
      {values.status === "suspended" || values.status === "cancelled" ? (
        <TextsField name="statusReasons" limit={2000} multiline optional />
      ) : null}
      <div className="form__row">
        <DateField
          {...words("start")}
          value={asDate(values.start)}
          onChange={(date) => change("start", dateJson(date))}
          error={errorAt(violations, "start")}
        />
        {open ? null : (
          <DateField
            {...words("end")}
            value={asDate(values.end)}
            onChange={(date) => change("end", dateJson(date))}
            error={errorAt(violations, "end")}
          />
        )}
      </div>
      {open && values.end ? <Notice tone="watch">{t("dates.openWithEnd")}</Notice> : null}
      <Checkbox
        {...words("openEnded")}
        checked={open}
        onChange={({ currentTarget }) => {
          change("openEnded", currentTarget.checked);
          if (currentTarget.checked) change("end", null);
        }}
      />
      <YesNoField name="triennial" />
      <More summary={t("dates.more")} open={!isBlank(length) || !isBlank(values.durationNotes)}>
        <NumberField
          {...words("lengthMonths")}
          optional
          whole
          unit={t("units.months")}
          value={typeof length === "number" || typeof length === "string" ? length : null}
          onChange={(months) => change("lengthMonths", months)}
          error={errorAt(violations, "lengthMonths")}
        />
        <TextsField name="durationNotes" limit={500} optional />
      </More>
      <ListField
        name="phases"
        rowName={t("phases.one")}
        addLabel={t("phases.add")}
        max={30}
        blank={() => ({ label: {}, start: null, end: null })}
        renderSummary={(phase) => {
          const label = pickText(asTexts(phase.label), language)?.text;
          if (!label) return null;
          return (
            <>
              {label} (<DateText start={asDate(phase.start)} end={asDate(phase.end)} />)
            </>
          );
        }}
      >
        {(row) => <PhaseFields {...row} />}
      </ListField>
    </>
  );
}

function PhaseFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  return (
    <>
      <LocalizedTextInput
        label={t("phases.label")}
        help={t("phases.labelHelp")}
        limit={200}
        value={asTexts(item.label)}
        onChange={(texts) => set("label", writtenTexts(texts) ?? {})}
        error={error("label")}
      />
      <div className="form__row">
        <DateField
          label={t("phases.start")}
          optional
          value={asDate(item.start)}
          onChange={(date) => set("start", dateJson(date))}
          error={error("start")}
        />
        <DateField
          label={t("phases.end")}
          optional
          value={asDate(item.end)}
          onChange={(date) => set("end", dateJson(date))}
          error={error("end")}
        />
      </div>
    </>
  );
}

function dateJson(date: { value: string; precision: string } | null): Json {
  return date ? { value: date.value, precision: date.precision } : null;
}
