import { useState } from "react";
import type { PartialDate } from "@/i18n/format";
import type { Localized } from "@/i18n/localized";
import { Button } from "@/ui/button";
import { Checkbox } from "@/ui/checkbox";
import { CheckboxGroup, RadioGroup } from "@/ui/choices";
import { DateInput } from "@/ui/date-input";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { SearchCombobox } from "@/ui/search-combobox";
import { Section } from "@/ui/section";
import { Select } from "@/ui/select";
import { TextArea } from "@/ui/text-area";
import { TextInput } from "@/ui/text-input";
import { formSample as sample } from "./form-sample";

const search = async (query: string) =>
  sample.towns.filter(({ label }) => label.toLowerCase().includes(query.toLowerCase()));

export function FormPieces() {
  const [date, setDate] = useState<PartialDate | null>({ value: "1988", precision: "year" });
  const [text, setText] = useState<Localized>({ fr: sample.title, en: "Shared planning" });
  const [publics, setPublics] = useState<string[]>(["youth"]);
  const [kind, setKind] = useState<string>("cash");
  const [story, setStory] = useState(sample.story);

  return (
    <Section id="formulaire" title={sample.heading}>
      <form className="form">
        <TextInput label={sample.name} help={sample.nameHelp} defaultValue={sample.title} />
        <TextInput label={sample.website} error={sample.websiteError} optional />
        <div className="form__row">
          <TextInput label={sample.amount} unit="€" numeric defaultValue="12 900,50" />
          <Select label={sample.year} choices={sample.years} />
        </div>
        <TextArea
          label={sample.context}
          limit={120}
          value={story}
          onChange={(event) => setStory(event.currentTarget.value)}
        />
        <LocalizedTextInput label={sample.name} value={text} onChange={setText} />
        <DateInput label={sample.start} value={date} onChange={setDate} />
        <SearchCombobox
          label={sample.partner}
          help={sample.partnerHelp}
          searchKey={["gallery"]}
          search={search}
          onChoose={() => {}}
          onCreate={() => {}}
        />
        <CheckboxGroup
          label={sample.publics}
          choices={sample.publicChoices}
          value={publics}
          onChange={setPublics}
        />
        <RadioGroup
          label={sample.kind}
          choices={sample.kinds}
          value={kind}
          onChange={setKind}
          inline
        />
        <Checkbox label={sample.confirm} />
        <div className="form__actions">
          <Button variant="primary">{sample.submit}</Button>
          <Button>{sample.preview}</Button>
          <Button variant="danger">{sample.withdraw}</Button>
          <Button variant="quiet">{sample.cancel}</Button>
          <Button disabled>{sample.disabled}</Button>
        </div>
      </form>
    </Section>
  );
}
