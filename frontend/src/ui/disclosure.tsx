import type { ReactNode } from "react";
import { Icon } from "./icon";
import "./disclosure.css";

interface DisclosureProps {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}

/** Something one may open: the browser's own. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className="disclosure" open={open}>
      <summary>
        <Icon name="right" />
        {summary}
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
