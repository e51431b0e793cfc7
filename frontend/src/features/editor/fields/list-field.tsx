import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects } from "@/drafts/read";
import { Button } from "@/ui/button";
import { FieldError } from "@/ui/field-error";
import { Icon } from "@/ui/icon";
import { useDraft, type FieldName } from "../frame/draft-context";
import { ListRow } from "./list-row";
import { replaced, without } from "./lists";
import { useFieldWords, type WordedField } from "./words";
import "./list-field.css";

export interface Row {
  item: JsonObject;
  /** Sets one member of this row. */
  set: (member: string, value: Json | undefined) => void;
  /** What is wrong with one member of this row. */
  error: (member: string) => string | undefined;
  /** For rows that are one text: the whole row, and what is wrong with it. */
  replace: (item: JsonObject) => void;
  ownError: string | undefined;
}

interface ListFieldProps {
  name: FieldName & WordedField;
  /** What one row is called where it has no name of its own yet. */
  rowName: string;
  renderSummary: (item: JsonObject) => ReactNode;
  addLabel: string;
  /** What a new row begins with. */
  blank: () => JsonObject;
  /** Nothing can be added by hand: rows come from a search. */
  adder?: ReactNode;
  max: number;
  children: (row: Row) => ReactNode;
}

/** Rows of one kind, each opened when somebody works on it. */
export function ListField(props: ListFieldProps) {
  const { name, addLabel, blank, adder, max } = props;
  const { t } = useTranslation("editor");
  const { values, change, violations } = useDraft();
  const { label, help } = useFieldWords()(name);
  const items = asObjects(values[name]);
  const own = violations.find(({ field }) => field === name);
  const { fieldset, focusNext } = useFocusAfter(items.length);

  return (
    <fieldset ref={fieldset} className="field list-field" tabIndex={-1}>
      <legend className="field__label">{label}</legend>
      <p className="field__help">{help}</p>
      <FieldError id={undefined} message={own?.message} />
      {items.length > 0 ? (
        <ol className="list-field__rows">
          {items.map((item, index) => (
            <ListRow
              key={`${index}-${items.length}`}
              path={`${name}[${index}]`}
              item={item}
              isNew={index === items.length - 1 && isFresh(item, blank)}
              onChange={(changed) => change(name, replaced(items, index, changed))}
              onRemove={() => {
                focusNext("list");
                change(name, without(items, index));
              }}
              rowName={`${props.rowName} ${index + 1}`}
              renderSummary={props.renderSummary}
            >
              {props.children}
            </ListRow>
          ))}
        </ol>
      ) : null}
      {adder}
      {adder === undefined && items.length < max ? (
        <div>
          <Button
            onClick={() => {
              focusNext("row");
              change(name, [...items, blank()]);
            }}
          >
            <Icon name="plus" />
            {addLabel}
          </Button>
        </div>
      ) : null}
      {items.length >= max ? <p className="field__help">{t("list.full", { max })}</p> : null}
    </fieldset>
  );
}

/** A new row takes the focus; when one is removed, the list does. */
function useFocusAfter(count: number) {
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const next = useRef<"row" | "list" | undefined>(undefined);
  useEffect(() => {
    const target = next.current;
    next.current = undefined;
    if (target === "list") fieldset.current?.focus();
    if (target === "row") {
      fieldset.current
        ?.querySelector<HTMLElement>(".list-field__row:last-child :is(input, select, textarea)")
        ?.focus();
    }
  }, [count]);
  return {
    fieldset,
    focusNext: (target: "row" | "list") => {
      next.current = target;
    },
  };
}

function isFresh(item: JsonObject, blank: () => JsonObject): boolean {
  return JSON.stringify(item) === JSON.stringify(blank());
}
