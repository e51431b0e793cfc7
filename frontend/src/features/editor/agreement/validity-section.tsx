import { useQuery } from "@tanstack/react-query";
import { asDate, asFlag, asText } from "@/drafts/read";
import { Checkbox } from "@/ui/checkbox";
import { agreementQuery, nameOf, searchAgreements } from "../api";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { RecordLink } from "../fields/record-link";
import { CodeField, YesNoField } from "../fields/simple-fields";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

/** Since when, until when, and which agreement it renews or changes. */
export function ValiditySection() {
  const { values, change, violations } = useDraft();
  const words = useFieldWords();
  const choices = useChoices();
  const open = asFlag(values.openEnded) ?? false;
  const before = asText(values.predecessorId);
  const predecessor = useQuery({ ...agreementQuery(before), enabled: before !== "" });
  const date = (name: "firstSigned" | "starts" | "ends") => (
    <DateField
      {...words(name)}
      value={asDate(values[name])}
      onChange={(changed) => change(name, changed ? { ...changed } : null)}
      error={errorAt(violations, name)}
    />
  );
  return (
    <>
      {date("firstSigned")}
      <div className="form__row">
        {date("starts")}
        {open ? null : date("ends")}
      </div>
      <Checkbox
        label={words("openEnded").label}
        checked={open}
        onChange={({ currentTarget }) => {
          change("openEnded", currentTarget.checked);
          if (currentTarget.checked) change("ends", null);
        }}
      />
      <YesNoField name="triennial" />
      <RecordLink
        name="predecessorId"
        kind="agreements"
        search={searchAgreements}
        chosen={predecessor.data ? nameOf(predecessor.data.titles) : undefined}
        onChange={(id) => {
          change("predecessorId", id);
          // One goes with the other: an agreement follows another by renewing or by changing it.
          change("succession", id === null ? null : (values.succession ?? "renewal"));
        }}
      />
      {before === "" ? null : (
        <CodeField name="succession" choices={choices.succession} placeholder={false} />
      )}
    </>
  );
}
