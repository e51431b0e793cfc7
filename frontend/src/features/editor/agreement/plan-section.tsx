import { useTranslation } from "react-i18next";
import { asDate, asText, asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { ListField, type Row } from "../fields/list-field";
import { writtenTexts } from "../fields/texts-field";

/** What the parties want to reach, and what they planned for it. */
export function PlanSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const name = (texts: Parameters<typeof asTexts>[0]) => pickText(asTexts(texts), language)?.text;
  return (
    <>
      <ListField
        name="objectives"
        rowName={t("objectives.one")}
        addLabel={t("objectives.add")}
        max={200}
        blank={() => ({ level: "project", objective: {} })}
        renderSummary={({ objective }) => name(objective)}
      >
        {(row) => <ObjectiveFields {...row} />}
      </ListField>
      <ListField
        name="activities"
        rowName={t("activities.one")}
        addLabel={t("activities.add")}
        max={500}
        blank={() => ({ title: {}, state: "planned", resultCode: null, dueOn: null })}
        renderSummary={({ resultCode, title }) =>
          [asText(resultCode), name(title)].filter(Boolean).join(" ")
        }
      >
        {(row) => <ActivityFields {...row} />}
      </ListField>
    </>
  );
}

function ObjectiveFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  return (
    <>
      <Select
        label={t("objectives.level")}
        placeholder={false}
        choices={choices.objectiveLevel}
        value={asText(item.level)}
        onChange={({ currentTarget }) => set("level", currentTarget.value)}
        error={error("level")}
      />
      <LocalizedTextInput
        label={t("objectives.one")}
        help={t("objectives.oneHelp")}
        multiline
        limit={5000}
        value={asTexts(item.objective)}
        onChange={(texts) => set("objective", writtenTexts(texts) ?? {})}
        error={error("objective")}
      />
      <LocalizedTextInput
        label={t("objectives.timing")}
        help={t("objectives.timingHelp")}
        optional
        limit={500}
        value={asTexts(item.timing)}
        onChange={(texts) => set("timing", writtenTexts(texts))}
        error={error("timing")}
      />
    </>
  );
}

function ActivityFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  return (
    <>
      <LocalizedTextInput
        label={t("activities.title")}
        help={t("activities.titleHelp")}
        limit={1000}
        value={asTexts(item.title)}
        onChange={(texts) => set("title", writtenTexts(texts) ?? {})}
        error={error("title")}
      />
      <div className="form__row">
        <TextInput
          label={t("activities.resultCode")}
          help={t("activities.resultCodeHelp")}
          optional
          value={asText(item.resultCode)}
          onChange={({ currentTarget }) => set("resultCode", currentTarget.value.trim() || null)}
          error={error("resultCode")}
        />
        <Select
          label={t("activities.state")}
          placeholder={false}
          choices={choices.activityState}
          value={asText(item.state)}
          onChange={({ currentTarget }) => set("state", currentTarget.value)}
          error={error("state")}
        />
      </div>
      <DateField
        label={t("activities.dueOn")}
        optional
        value={asDate(item.dueOn)}
        onChange={(date) => set("dueOn", date ? { ...date } : null)}
        error={error("dueOn")}
      />
    </>
  );
}
