import { useTranslation } from "react-i18next";
import { asDate, asText, asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { writtenTexts } from "../fields/texts-field";
import type { PartFields } from "../parts/part-dialog";
import { RowsField, type DialogRow } from "../parts/rows-field";

/** What is recommended, to whom, until when, and what became of it. */
export function Recommendations({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  return (
    <RowsField
      name="recommendations"
      label={t("evaluations.recommendations")}
      help={t("evaluations.recommendationsHelp")}
      rowName={t("evaluations.recommendation")}
      addLabel={t("evaluations.addRecommendation")}
      blank={() => ({ state: "open" })}
      max={50}
      value={values.recommendations}
      violations={violations}
      onChange={(items) => set("recommendations", items)}
    >
      {(row) => <Recommendation {...row} />}
    </RowsField>
  );
}

function Recommendation({ item, set, error }: DialogRow) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  const texts = (name: "texts" | "owner" | "managementResponse", limit: number) => (
    <LocalizedTextInput
      label={t(
        `evaluations.recommendation${name === "texts" ? "Text" : name === "owner" ? "Owner" : "Response"}`,
      )}
      help={name === "owner" ? t("evaluations.recommendationOwnerHelp") : undefined}
      optional={name !== "texts"}
      multiline={name !== "owner"}
      limit={limit}
      value={asTexts(item[name])}
      error={error(name)}
      onChange={(written) => set({ [name]: writtenTexts(written) })}
    />
  );
  return (
    <>
      {texts("texts", 2000)}
      {texts("owner", 300)}
      <div className="form__row">
        <DateField
          label={t("evaluations.dueOn")}
          optional
          value={asDate(item.dueOn)}
          error={error("dueOn")}
          onChange={(date) => set({ dueOn: date ? { ...date } : null })}
        />
        <Select
          label={t("evaluations.state")}
          placeholder={false}
          choices={choices.recommendationState}
          value={asText(item.state)}
          error={error("state")}
          onChange={({ currentTarget }) => set({ state: currentTarget.value })}
        />
      </div>
      {texts("managementResponse", 2000)}
    </>
  );
}
