import type { ReactNode } from "react";
import "./empty-state.css";

interface EmptyStateProps {
  /** One sentence: what is not there. */
  title: string;
  /** Why, if that is known. */
  children?: ReactNode;
  /** What to do next. */
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty__title">{title}</p>
      {children ? <div className="empty__reason">{children}</div> : null}
      {action ? <div className="empty__action">{action}</div> : null}
    </div>
  );
}
