import { useTranslation } from "react-i18next";
import { asDate, asText, asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { TextInput } from "@/ui/text-input";
import { DateField } from "../fields/date-field";
import { LabelledAddress } from "../fields/labelled-address";
import { ListField, type Row } from "../fields/list-field";
import { writtenTexts } from "../fields/texts-field";

/** What came of it so far, and the papers, by link. */
export function DocumentsSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return (
    <>
      <ListField
        name="outcomes"
        rowName={t("outcomes.one")}
        addLabel={t("outcomes.add")}
        max={200}
        blank={() => ({ text: {}, on: null, place: null })}
        renderSummary={({ text }) => pickText(asTexts(text), language)?.text}
      >
        {(row) => <OutcomeFields {...row} />}
      </ListField>
      <ListField
        name="documents"
        rowName={t("documents.one")}
        addLabel={t("documents.add")}
        max={100}
        blank={() => ({ label: {}, url: "", language: null })}
        renderSummary={({ label }) => pickText(asTexts(label), language)?.text}
      >
        {(row) => (
          <LabelledAddress
            row={row}
            label={t("documents.label")}
            labelHelp={t("documents.labelHelp")}
          />
        )}
      </ListField>
    </>
  );
}

function OutcomeFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  return (
    <>
      <LocalizedTextInput
        label={t("outcomes.text")}
        help={t("outcomes.textHelp")}
        multiline
        limit={5000}
        value={asTexts(item.text)}
        onChange={(texts) => set("text", writtenTexts(texts) ?? {})}
        error={error("text")}
      />
      <DateField
        label={t("outcomes.on")}
        optional
        value={asDate(item.on)}
        onChange={(date) => set("on", date ? { ...date } : null)}
        error={error("on")}
      />
      <TextInput
        label={t("outcomes.place")}
        optional
        value={asText(item.place)}
        onChange={({ currentTarget }) => set("place", currentTarget.value || null)}
        error={error("place")}
      />
    </>
  );
}
