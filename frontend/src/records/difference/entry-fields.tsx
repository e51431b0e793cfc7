import type { components } from "@/api/schema";
import { FieldChange } from "./field-change";
import { shapeOf } from "./value-shape";

type Entry = components["schemas"]["HistoryEntry"];

interface EntryFieldsProps {
  entry: Entry;
  /** Of the headings of the fields. */
  level: 3 | 5;
}

/** The fields of one change that say something, before and after where the reader may know. */
export function EntryFields({ entry, level }: EntryFieldsProps) {
  const { recordType, before, after } = entry;
  return (
    <>
      {fieldsOf(entry).map((field) => (
        <FieldChange
          key={field}
          type={recordType}
          field={field}
          before={before?.[field]}
          after={after?.[field]}
          level={level}
          isNew={!before}
        />
      ))}
    </>
  );
}

/** Empty where nothing was said, or the reader may not know what. */
export function fieldsOf({ fields, before, after }: Entry): string[] {
  const names = fields.length > 0 ? fields : Object.keys(after ?? before ?? {});
  return names.filter(
    (field) => shapeOf(before?.[field]).is !== "empty" || shapeOf(after?.[field]).is !== "empty",
  );
}
