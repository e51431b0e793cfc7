import { useTranslation } from "react-i18next";
import { asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { ListField } from "../fields/list-field";
import { writtenTexts } from "../fields/texts-field";

export function LessonsSection() {
  return (
    <>
      <TextList name="lessons" />
      <TextList name="questions" />
    </>
  );
}

function TextList({ name }: { name: "lessons" | "questions" }) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return (
    <ListField
      name={name}
      rowName={t(`${name}.one`)}
      addLabel={t(`${name}.add`)}
      max={50}
      blank={() => ({})}
      renderSummary={(texts) => pickText(asTexts(texts), language)?.text}
    >
      {({ item, replace, ownError }) => (
        <LocalizedTextInput
          label={t(`${name}.one`)}
          help={t(`${name}.oneHelp`)}
          multiline
          limit={2000}
          value={asTexts(item)}
          onChange={(texts) => replace(writtenTexts(texts) ?? {})}
          error={ownError}
        />
      )}
    </ListField>
  );
}
