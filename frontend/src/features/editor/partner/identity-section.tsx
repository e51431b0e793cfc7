import { useChoices } from "../fields/codes";
import { useCountries } from "../fields/countries";
import { CodeField, PlainField } from "../fields/simple-fields";
import { TextsField } from "../fields/texts-field";

export function IdentitySection() {
  const choices = useChoices();
  const countries = useCountries();
  return (
    <>
      <TextsField name="names" limit={300} />
      <PlainField name="acronym" optional />
      <CodeField name="type" choices={choices.partnerType} placeholder={false} />
      <CodeField name="country" choices={countries} />
      <PlainField name="territory" optional />
      <PlainField name="website" type="url" optional />
      <TextsField name="descriptions" limit={5000} multiline optional />
    </>
  );
}
