import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/drafts/merge";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { errorAt, useDraft, violationsAt } from "../frame/draft-context";
import type { Row } from "./list-field";

interface ListRowProps {
  path: string;
  item: JsonObject;
  /** Just added: it stands open, and nobody is told off for what is not filled in yet. */
  isNew: boolean;
  onChange: (item: JsonObject) => void;
  onRemove: () => void;
  rowName: string;
  renderSummary: (item: JsonObject) => ReactNode;
  children: (row: Row) => ReactNode;
}

export function ListRow({
  path,
  item,
  isNew,
  onChange,
  onRemove,
  rowName,
  renderSummary,
  children,
}: ListRowProps) {
  const { t } = useTranslation("editor");
  const { violations } = useDraft();
  const [open, setOpen] = useState(isNew);
  const [begun, setBegun] = useState(!isNew);
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const row = element.current;
    const onLeave = ({ relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && row?.contains(relatedTarget))) setBegun(true);
    };
    row?.addEventListener("focusout", onLeave);
    return () => row?.removeEventListener("focusout", onLeave);
  }, []);
  const wrong = begun && violationsAt(violations, path).length > 0;
  const said = renderSummary(item) || rowName;

  return (
    <li ref={element} className="list-field__row">
      <details
        open={open}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        className="list-field__details"
      >
        <summary>
          <Icon name={wrong ? "cross" : "right"} />
          <span>
            {said}
            {wrong ? <span className="list-field__wrong"> {t("list.toCorrect")}</span> : null}
          </span>
        </summary>
        <div className="list-field__body">
          {children({
            item,
            set: (member, value) => onChange({ ...item, [member]: value }),
            replace: onChange,
            ownError: begun ? errorAt(violations, path) : undefined,
            error: (member) => (begun ? errorAt(violations, `${path}.${member}`) : undefined),
          })}
          <div>
            <Button variant="quiet" onClick={onRemove}>
              {t("list.remove", { name: rowName })}
            </Button>
          </div>
        </div>
      </details>
    </li>
  );
}
