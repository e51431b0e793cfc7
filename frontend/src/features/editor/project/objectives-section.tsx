import { useTranslation } from "react-i18next";
import { asCode, asFlag, asText, asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Checkbox } from "@/ui/checkbox";
import { RadioGroup } from "@/ui/choices";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { codes } from "../fields/codes";
import { ListField, type Row } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { useSides } from "../fields/sides";
import { TextsField, writtenTexts } from "../fields/texts-field";
import "./objectives-section.css";

const objectives = { north: "objectivesNorth", south: "objectivesSouth" } as const;

/** What each shore wants for itself: two columns, the own one first. */
export function ObjectivesSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const { here, there, word, short } = useSides();
  return (
    <>
      <div className="two-shores">
        <div className="two-shores__here">
          <h3>{word(here)}</h3>
          <TextsField name={objectives[here]} limit={20000} multiline />
        </div>
        <div className="two-shores__there">
          <h3>{word(there)}</h3>
          <TextsField name={objectives[there]} limit={20000} multiline />
        </div>
      </div>
      <ListField
        name="beneficiaries"
        rowName={t("beneficiaries.one")}
        addLabel={t("beneficiaries.add")}
        max={100}
        blank={() => ({ side: there, group: {}, count: null, approximate: false })}
        renderSummary={({ group, count, side }) => {
          const name = pickText(asTexts(group), language)?.text;
          const where = asCode(side, codes.side);
          if (!name) return null;
          return [
            typeof count === "number" ? formatNumber(count, language) : undefined,
            name,
            where ? `(${short(where)})` : undefined,
          ]
            .filter(Boolean)
            .join(" ");
        }}
      >
        {(row) => <BeneficiariesFields {...row} />}
      </ListField>
    </>
  );
}

function BeneficiariesFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const { choices } = useSides();
  return (
    <>
      <LocalizedTextInput
        label={t("beneficiaries.group")}
        help={t("beneficiaries.groupHelp")}
        limit={300}
        value={asTexts(item.group)}
        onChange={(texts) => set("group", writtenTexts(texts) ?? {})}
        error={error("group")}
      />
      <NumberField
        label={t("beneficiaries.count")}
        optional
        whole
        value={typeof item.count === "number" ? item.count : asText(item.count) || null}
        onChange={(count) => set("count", count)}
        error={error("count")}
      />
      <Checkbox
        label={t("beneficiaries.approximate")}
        checked={asFlag(item.approximate) ?? false}
        onChange={({ currentTarget }) => set("approximate", currentTarget.checked)}
      />
      <RadioGroup
        label={t("sides.label")}
        inline
        choices={choices}
        value={asCode(item.side, codes.side)}
        onChange={(side) => set("side", side)}
        error={error("side")}
      />
    </>
  );
}
