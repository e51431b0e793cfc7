import { useChoices } from "../fields/codes";
import { CodeField, PlainField } from "../fields/simple-fields";
import { TextsField } from "../fields/texts-field";

export function AgreementSection() {
  const choices = useChoices();
  return (
    <>
      <TextsField name="titles" limit={500} />
      <CodeField name="kind" choices={choices.agreementKind} placeholder={false} />
      <PlainField name="number" optional />
      <TextsField name="descriptions" limit={20000} multiline optional />
    </>
  );
}
