import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { formatAmount } from "@/i18n/format";
import { parseAmount } from "@/i18n/parse-amount";
import { useLanguage } from "@/i18n/use-language";
import { FieldError } from "@/ui/field-error";

interface AmountCellProps {
  /** Funder and year, for who does not see the table. */
  label: string;
  /** Decimal string; empty where there is no line. */
  amount: string;
  /** Why the server refused it. */
  problem: string | undefined;
  disabled: boolean;
  /** Nothing can be meant here: an amount of zero. */
  zero?: boolean;
  onCommit: (amount: string) => void;
  /** An amount that was there was emptied. */
  onEmpty: () => void;
  /** Several cells were pasted into this one. */
  onPasteTable: (text: string) => void;
}

/** One amount, written as people write it; taken when one leaves the cell. */
export function AmountCell(props: AmountCellProps) {
  const { label, amount, problem, disabled, zero = false, onPasteTable } = props;
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const [unreadable, setUnreadable] = useState(false);
  const shown = amount === "" ? "" : formatAmount(Number(amount), language);

  const commit = () => {
    if (typed === undefined) return;
    if (typed.trim() === "") {
      setTyped(undefined);
      setUnreadable(false);
      if (amount !== "") props.onEmpty();
      return;
    }
    const read = parseAmount(typed);
    if (read === undefined || Number(read) < 0 || (Number(read) === 0 && !zero)) {
      setUnreadable(true);
      return;
    }
    setUnreadable(false);
    setTyped(undefined);
    if (amount === "" || Number(read) !== Number(amount)) props.onCommit(read);
  };
  useCommitOnLeave(commit);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape" && typed !== undefined) {
      event.preventDefault();
      setTyped(undefined);
      setUnreadable(false);
    } else if (event.key === "Enter") {
      event.preventDefault();
      commit();
    }
  };
  const error = unreadable ? t("funding.amountUnreadable") : problem;
  return (
    <>
      <input
        className="input input--numeric funding-grid__amount"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={error ? true : undefined}
        disabled={disabled}
        value={typed ?? shown}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const text = event.clipboardData?.getData("text") ?? "";
          if (!/[\t\n]/.test(text.trim())) return;
          event.preventDefault();
          onPasteTable(text);
        }}
      />
      <FieldError id={undefined} message={error} />
    </>
  );
}

/** Leaving the page, or putting it aside, is leaving the cell. */
function useCommitOnLeave(commit: () => void): void {
  const latest = useRef(commit);
  useEffect(() => {
    latest.current = commit;
  });
  useEffect(() => {
    const leave = () => latest.current();
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
}
