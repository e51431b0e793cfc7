import { useTranslation } from "react-i18next";
import { asDate, asFlag } from "@/drafts/read";
import { Checkbox } from "@/ui/checkbox";
import { useCountries } from "../fields/countries";
import { DateField } from "../fields/date-field";
import { CodeField, PlainField } from "../fields/simple-fields";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

export function WhenWhereSection() {
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  const countries = useCountries();
  const date = (name: "starts" | "ends", help: string) => (
    <DateField
      label={words(name).label}
      help={help}
      optional={name === "ends"}
      value={asDate(values[name])}
      onChange={(changed) => change(name, changed ? { ...changed } : null)}
      error={errorAt(violations, name)}
    />
  );
  return (
    <>
      <div className="form__row">
        {date("starts", t("event.startsHelp"))}
        {date("ends", t("event.endsHelp"))}
      </div>
      <PlainField name="place" optional />
      <CodeField name="country" help={t("event.countryHelp")} choices={countries} optional />
      <Checkbox
        {...words("online")}
        checked={asFlag(values.online) ?? false}
        onChange={({ currentTarget }) => change("online", currentTarget.checked)}
      />
    </>
  );
}
