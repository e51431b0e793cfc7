import { useTranslation } from "react-i18next";
import { asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { LabelledAddress } from "../fields/labelled-address";
import { ListField } from "../fields/list-field";
import { TextsField } from "../fields/texts-field";

/** What came of it, and where one can read more. */
export function DecisionsSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return (
    <>
      <TextsField name="decisions" limit={20000} multiline optional />
      <ListField
        name="links"
        rowName={t("eventLinks.one")}
        addLabel={t("eventLinks.add")}
        max={100}
        blank={() => ({ label: {}, url: "" })}
        renderSummary={({ label }) => pickText(asTexts(label), language)?.text}
      >
        {(row) => (
          <LabelledAddress
            row={row}
            label={t("eventLinks.label")}
            labelHelp={t("eventLinks.labelHelp")}
          />
        )}
      </ListField>
    </>
  );
}
