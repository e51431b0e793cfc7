import { TextsField } from "../fields/texts-field";

export function TextsSection() {
  return (
    <>
      <TextsField name="contexts" limit={20000} multiline optional />
      <TextsField name="histories" limit={20000} multiline optional />
      <TextsField name="descriptions" limit={20000} multiline optional />
      <TextsField name="sourceNotes" limit={2000} multiline optional />
    </>
  );
}
