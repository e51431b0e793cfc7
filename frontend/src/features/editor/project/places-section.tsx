import { useTranslation } from "react-i18next";
import { asCode, asText } from "@/drafts/read";
import { RadioGroup } from "@/ui/choices";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { codes } from "../fields/codes";
import { useCountries, useCountryName } from "../fields/countries";
import { More } from "../fields/more";
import { ListField, type Row } from "../fields/list-field";
import { NumberField } from "../fields/number-field";
import { useSides } from "../fields/sides";

export function PlacesSection() {
  const { t } = useTranslation("editor");
  const countryName = useCountryName();
  const { there, short } = useSides();
  return (
    <ListField
      name="places"
      rowName={t("places.one")}
      addLabel={t("places.add")}
      max={100}
      blank={() => ({
        name: "",
        country: "",
        region: null,
        side: there,
        latitude: null,
        longitude: null,
      })}
      renderSummary={({ name, country, side }) => {
        const where = asCode(side, codes.side);
        return asText(name)
          ? `${asText(name)} – ${countryName(asText(country))}${where ? ` (${short(where)})` : ""}`
          : null;
      }}
    >
      {(row) => <PlaceFields {...row} />}
    </ListField>
  );
}

function PlaceFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const { choices } = useSides();
  const countries = useCountries();
  return (
    <>
      <TextInput
        label={t("places.name")}
        help={t("places.nameHelp")}
        value={asText(item.name)}
        onChange={({ currentTarget }) => set("name", currentTarget.value)}
        error={error("name")}
      />
      <Select
        label={t("places.country")}
        choices={countries}
        value={asText(item.country)}
        onChange={({ currentTarget }) => set("country", currentTarget.value)}
        error={error("country")}
      />
      <TextInput
        label={t("places.region")}
        help={t("places.regionHelp")}
        optional
        value={asText(item.region)}
        onChange={({ currentTarget }) => set("region", currentTarget.value || null)}
        error={error("region")}
      />
      <RadioGroup
        label={t("sides.label")}
        inline
        choices={choices}
        value={asCode(item.side, codes.side)}
        onChange={(side) => set("side", side)}
        error={error("side")}
      />
      <More summary={t("places.point")} open={Boolean(error("latitude") ?? error("longitude"))}>
        <p className="field__help">{t("places.pointHelp")}</p>
        <div className="form__row">
          {(["latitude", "longitude"] as const).map((axis) => (
            <NumberField
              key={axis}
              label={t(`places.${axis}`)}
              optional
              value={typeof item[axis] === "number" ? item[axis] : asText(item[axis]) || null}
              onChange={(degrees) => set(axis, degrees)}
              error={error(axis)}
            />
          ))}
        </div>
      </More>
    </>
  );
}
