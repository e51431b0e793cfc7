import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects } from "@/drafts/read";
import { Button } from "@/ui/button";
import { FieldError } from "@/ui/field-error";
import { Fieldset } from "@/ui/fieldset";
import { Icon } from "@/ui/icon";
import { replaced, without } from "../fields/lists";
import { errorAt } from "../frame/draft-context";
import "./rows-field.css";

export interface DialogRow {
  item: JsonObject;
  /** Sets members of this row, all at once. */
  set: (members: JsonObject) => void;
  error: (member: string) => string | undefined;
}

interface RowsFieldProps {
  /** What the list is called in the record. */
  name: string;
  label: string;
  help: string;
  rowName: string;
  addLabel: string;
  blank: () => JsonObject;
  max: number;
  value: Json | undefined;
  violations: readonly Violation[];
  onChange: (items: JsonObject[]) => void;
  children: (row: DialogRow) => ReactNode;
}

/** A list inside a dialog: its rows stand open one below the other. */
export function RowsField(props: RowsFieldProps) {
  const { name, label, help, rowName, addLabel, blank, max, value, violations, onChange } = props;
  const { t } = useTranslation("editor");
  const items = asObjects(value);
  return (
    <Fieldset label={label} help={help} optional>
      <FieldError id={undefined} message={errorAt(violations, name)} />
      {items.map((item, index) => (
        <fieldset key={`${index}-${items.length}`} className="rows-field__row">
          <legend className="field__label">{`${rowName} ${index + 1}`}</legend>
          {props.children({
            item,
            set: (members) => onChange(replaced(items, index, { ...item, ...members })),
            error: (member) => errorAt(violations, `${name}[${index}].${member}`),
          })}
          <Button variant="quiet" onClick={() => onChange(without(items, index))}>
            {t("list.remove", { name: `${rowName} ${index + 1}` })}
          </Button>
        </fieldset>
      ))}
      {items.length < max ? (
        <Button onClick={() => onChange([...items, blank()])}>
          <Icon name="plus" />
          {addLabel}
        </Button>
      ) : (
        <p className="field__help">{t("list.full", { max })}</p>
      )}
    </Fieldset>
  );
}
