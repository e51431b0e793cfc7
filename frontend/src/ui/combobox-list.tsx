import { useEffect } from "react";
import { classes } from "./classes";
import type { Option } from "./combobox";
import { Icon } from "./icon";

interface ComboboxListProps {
  id: string;
  label: string;
  shown: boolean;
  options: readonly Option[];
  active: number;
  /** A last line that makes what was not found. */
  createLabel: string | undefined;
  onChoose: (index: number) => void;
}

export function ComboboxList({
  id,
  label,
  shown,
  options,
  active,
  createLabel,
  onChoose,
}: ComboboxListProps) {
  useEffect(() => {
    if (active >= 0)
      document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);

  const line = (index: number) => ({
    id: `${id}-${index}`,
    role: "option" as const,
    "aria-selected": index === active,
    className: classes("combobox__option", index === active && "combobox__option--active"),
    // Before the box loses the focus, which would close the list.
    onMouseDown: (event: { preventDefault: () => void }) => {
      event.preventDefault();
      onChoose(index);
    },
  });

  return (
    <ul
      id={id}
      role="listbox"
      aria-label={label}
      className="combobox__list"
      hidden={!shown || (options.length === 0 && !createLabel)}
    >
      {options.map((option, index) => (
        <li key={option.value} {...line(index)}>
          {option.label}
          {option.detail ? <span className="combobox__detail">{option.detail}</span> : null}
        </li>
      ))}
      {createLabel ? (
        <li key="create" {...line(options.length)}>
          <span className="combobox__create">
            <Icon name="plus" />
            {createLabel}
          </span>
        </li>
      ) : null}
    </ul>
  );
}
