import { useTranslation } from "react-i18next";
import { asCode, asText, asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RadioGroup } from "@/ui/choices";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { codes, useChoices, wordOf } from "../fields/codes";
import { ListField, type Row } from "../fields/list-field";
import { useSides } from "../fields/sides";
import { YesNoField } from "../fields/simple-fields";
import { TextsField, writtenTexts } from "../fields/texts-field";

const communication = { north: "communicationNorth", south: "communicationSouth" } as const;

export function FollowUpSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { here, there } = useSides();
  const choices = useChoices();
  return (
    <>
      <TextsField name={communication[here]} limit={5000} multiline optional />
      <TextsField name={communication[there]} limit={5000} multiline optional />
      <YesNoField name="evaluationPolicy" />
      <TextsField name="evaluationNotes" limit={5000} multiline optional />
      <ListField
        name="volunteers"
        rowName={t("volunteers.one")}
        addLabel={t("volunteers.add")}
        max={50}
        blank={() => ({ scheme: "vsi", mission: {}, field: null, side: there })}
        renderSummary={({ scheme, mission }) =>
          [
            wordOf(choices.volunteerScheme, asText(scheme)),
            pickText(asTexts(mission), language)?.text,
          ]
            .filter(Boolean)
            .join(" : ")
        }
      >
        {(row) => <VolunteerFields {...row} />}
      </ListField>
    </>
  );
}

function VolunteerFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const { choices: sides } = useSides();
  const choices = useChoices();
  return (
    <>
      <Select
        label={t("volunteers.scheme")}
        choices={choices.volunteerScheme}
        placeholder={false}
        value={asText(item.scheme)}
        onChange={({ currentTarget }) => set("scheme", currentTarget.value)}
        error={error("scheme")}
      />
      <LocalizedTextInput
        label={t("volunteers.mission")}
        help={t("volunteers.missionHelp")}
        limit={300}
        value={asTexts(item.mission)}
        onChange={(texts) => set("mission", writtenTexts(texts) ?? {})}
        error={error("mission")}
      />
      <LocalizedTextInput
        label={t("volunteers.field")}
        help={t("volunteers.fieldHelp")}
        limit={300}
        optional
        value={asTexts(item.field)}
        onChange={(texts) => set("field", writtenTexts(texts))}
        error={error("field")}
      />
      <RadioGroup
        label={t("sides.label")}
        inline
        choices={sides}
        value={asCode(item.side, codes.side)}
        onChange={(side) => set("side", side)}
        error={error("side")}
      />
    </>
  );
}
