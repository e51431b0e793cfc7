import { useTranslation } from "react-i18next";
import { asDate, asText } from "@/drafts/read";
import { TextInput } from "@/ui/text-input";
import { DateField } from "../fields/date-field";
import { ListField, type Row } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

/** How others tell it apart: numbers in public registers, names it had, its point on the map. */
export function RegistersSection() {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  return (
    <>
      <ListField
        name="identifiers"
        rowName={t("identifiers.one")}
        addLabel={t("identifiers.add")}
        max={20}
        blank={() => ({ scheme: "FR-SIREN", value: "" })}
        renderSummary={({ scheme, value }) =>
          [asText(scheme), asText(value)].filter(Boolean).join(" ")
        }
      >
        {(row) => <IdentifierFields {...row} />}
      </ListField>
      <ListField
        name="formerNames"
        rowName={t("formerNames.one")}
        addLabel={t("formerNames.add")}
        max={20}
        blank={() => ({ name: "", from: null, until: null })}
        renderSummary={({ name }) => asText(name)}
      >
        {(row) => <FormerNameFields {...row} />}
      </ListField>
      <div className="form__row">
        {(["latitude", "longitude"] as const).map((axis) => {
          const value = values[axis];
          return (
            <NumberField
              key={axis}
              {...words(axis)}
              optional
              value={typeof value === "number" || typeof value === "string" ? value : null}
              onChange={(degrees) => change(axis, degrees)}
              error={errorAt(violations, axis)}
            />
          );
        })}
      </div>
    </>
  );
}

function IdentifierFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  return (
    <div className="form__row">
      <TextInput
        label={t("identifiers.scheme")}
        help={t("identifiers.schemeHelp")}
        value={asText(item.scheme)}
        onChange={({ currentTarget }) => set("scheme", currentTarget.value.trim())}
        error={error("scheme")}
      />
      <TextInput
        label={t("identifiers.value")}
        help={t("identifiers.valueHelp")}
        value={asText(item.value)}
        onChange={({ currentTarget }) => set("value", currentTarget.value.trim())}
        error={error("value")}
      />
    </div>
  );
}

function FormerNameFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  return (
    <>
      <TextInput
        label={t("formerNames.name")}
        value={asText(item.name)}
        onChange={({ currentTarget }) => set("name", currentTarget.value)}
        error={error("name")}
      />
      <div className="form__row">
        <DateField
          label={t("formerNames.from")}
          optional
          value={asDate(item.from)}
          onChange={(date) => set("from", date ? { ...date } : null)}
          error={error("from")}
        />
        <DateField
          label={t("formerNames.until")}
          optional
          value={asDate(item.until)}
          onChange={(date) => set("until", date ? { ...date } : null)}
          error={error("until")}
        />
      </div>
    </>
  );
}
