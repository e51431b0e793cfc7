import { useId, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { ComboboxList } from "./combobox-list";
import { Field, type FieldProps } from "./field";
import "./combobox.css";

export interface Option {
  value: string;
  label: string;
  /** A second line that tells two of the same name apart: place, type, identifier. */
  detail?: string;
}

interface ComboboxProps extends FieldProps {
  /** What stands in the box. */
  query: string;
  onQuery: (query: string) => void;
  options: readonly Option[];
  state?: "ready" | "searching" | "failed";
  onChoose: (option: Option) => void;
  /** Offers to make what was not found. */
  onCreate?: (query: string) => void;
  placeholder?: string;
}

/**
 * A box with suggestions, after the ARIA authoring pattern: the focus stays in the box, arrows move
 * through the list, Enter chooses, Escape closes it and then empties the box.
 */
export function Combobox({
  query,
  onQuery,
  options,
  state = "ready",
  onChoose,
  onCreate,
  placeholder,
  ...field
}: ComboboxProps) {
  const { t } = useTranslation();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const asked = query.trim();
  const canCreate = Boolean(onCreate) && asked !== "" && state === "ready";
  const count = options.length + (canCreate ? 1 : 0);
  const shown = open && asked !== "";

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const choose = (index: number) => {
    const option = options[index];
    if (option) onChoose(option);
    else if (canCreate) onCreate?.(asked);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (count > 0) setActive((active + step + count + (active < 0 && step < 0 ? 1 : 0)) % count);
    } else if (event.key === "Enter" && shown && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === "Escape" && (shown || query)) {
      event.preventDefault();
      if (shown) close();
      else onQuery("");
    }
  };

  return (
    <Field {...field}>
      {(control) => (
        <div className="combobox">
          <input
            {...control}
            className="input"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={shown}
            aria-controls={listId}
            aria-activedescendant={shown && active >= 0 ? `${listId}-${active}` : undefined}
            placeholder={placeholder}
            value={query}
            onChange={(event) => {
              onQuery(event.currentTarget.value);
              setOpen(true);
              setActive(-1);
            }}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <ComboboxList
            id={listId}
            label={field.label}
            shown={shown}
            options={options}
            active={active}
            createLabel={canCreate ? t("combobox.create", { query: asked }) : undefined}
            onChoose={choose}
          />
          <p
            className={shown && options.length === 0 ? "combobox__said" : "visually-hidden"}
            role="status"
          >
            {shown ? sayState() : ""}
          </p>
        </div>
      )}
    </Field>
  );

  function sayState(): string {
    if (state === "searching") return t("combobox.searching");
    if (state === "failed") return t("combobox.failed");
    return options.length === 0
      ? t("combobox.none", { query: asked })
      : t("combobox.results", { count: options.length });
  }
}
