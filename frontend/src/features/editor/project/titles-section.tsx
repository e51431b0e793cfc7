import { CodeField } from "../fields/simple-fields";
import { useChoices } from "../fields/codes";
import { TextsField } from "../fields/texts-field";

export function TitlesSection() {
  const choices = useChoices();
  return (
    <>
      <TextsField name="titles" limit={500} />
      <TextsField name="summaries" limit={2000} multiline />
      <CodeField name="form" choices={choices.projectForm} optional />
    </>
  );
}
