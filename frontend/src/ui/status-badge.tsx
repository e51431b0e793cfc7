import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import "./status-badge.css";

export type Tone = "planned" | "info" | "good" | "watch" | "bad" | "no-data";

const icons: Record<Tone, IconName> = {
  planned: "calendar",
  good: "tick",
  watch: "clock",
  bad: "cross",
  info: "dot",
  "no-data": "dash",
};

interface StatusBadgeProps {
  tone: Tone;
  /** The word: colour and shape alone say nothing. */
  children: ReactNode;
}

export function StatusBadge({ tone, children }: StatusBadgeProps) {
  return (
    <span className={`status status--${tone}`}>
      <Icon name={icons[tone]} />
      {children}
    </span>
  );
}
