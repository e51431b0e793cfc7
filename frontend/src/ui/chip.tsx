import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { classes } from "./classes";
import { Icon } from "./icon";
import { Link } from "./link";
import "./chip.css";

interface ChipProps {
  children: ReactNode;
  /** How many records it stands for. */
  count?: number;
  className?: string;
}

/** A theme, a goal, a country: a short label among others. */
export function Chip({ children, count, className }: ChipProps) {
  return (
    <span className={classes("chip", className)}>
      {children}
      <Count count={count} />
    </span>
  );
}

interface ChipLinkProps extends ChipProps {
  href: string;
  /** The filter it names is on. */
  current?: boolean;
}

export function ChipLink({ href, current, children, count }: ChipLinkProps) {
  return (
    <Link href={href} className="chip chip--active" aria-current={current ? "true" : undefined}>
      {children}
      <Count count={count} />
    </Link>
  );
}

interface RemovableChipProps {
  label: string;
  onRemove: () => void;
}

/** An active filter, or something chosen from a list. */
export function RemovableChip({ label, onRemove }: RemovableChipProps) {
  const { t } = useTranslation();
  return (
    <span className="chip chip--removable">
      {label}
      <button type="button" aria-label={t("actions.remove", { name: label })} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}

function Count({ count }: { count: number | undefined }) {
  if (count === undefined) return null;
  return <span className="chip__count">{count}</span>;
}
