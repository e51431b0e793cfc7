import { useTranslation } from "react-i18next";
import { useChoices } from "../fields/codes";
import { CodeField } from "../fields/simple-fields";
import { TextsField } from "../fields/texts-field";

export function EventSection() {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  return (
    <>
      <TextsField name="titles" help={t("event.titlesHelp")} limit={500} />
      <CodeField
        name="kind"
        help={t("event.kindHelp")}
        choices={choices.eventKind}
        placeholder={false}
      />
      <TextsField name="texts" limit={20000} multiline optional />
    </>
  );
}
