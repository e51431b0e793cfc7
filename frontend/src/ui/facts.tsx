import type { ReactNode } from "react";
import "./facts.css";

/** What is known about a record, as a definition list in two columns. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  term: string;
  /** Nothing is shown for a fact without a value: say 'no data' in words where its absence matters. */
  children: ReactNode;
}

export function Fact({ term, children }: FactProps) {
  if (children === null || children === undefined || children === false || children === "") {
    return null;
  }
  return (
    <div className="facts__pair">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
