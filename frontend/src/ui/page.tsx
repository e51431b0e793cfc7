import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { takeArrival } from "./arrival";
import "./page.css";

interface PageProps {
  /** The page's one h1, and its name in the browser. */
  title: string;
  /** A longer name for the browser's tab, where the heading alone says too little. */
  documentTitle?: string;
  /** A small line above the heading: kind and status of a record, or a way back. */
  eyebrow?: ReactNode;
  /** Under the heading: one sentence, or the pair of territories. */
  lead?: ReactNode;
  /** At the end of the heading's line; one of them primary at most. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** Every page starts with this: one heading, the document's title, and focus after a navigation. */
export function Page({ title, documentTitle, eyebrow, lead, actions, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = t("site.titleOf", { page: documentTitle ?? title });
  }, [t, title, documentTitle]);

  useEffect(() => {
    if (takeArrival()) heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <div className="page">
      <header className="page-head">
        <div className="page-head__words">
          {eyebrow ? <div className="page-head__eyebrow">{eyebrow}</div> : null}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead ? <div className="page-head__lead">{lead}</div> : null}
        </div>
        {actions ? <div className="page-head__actions no-print">{actions}</div> : null}
      </header>
      {children}
    </div>
  );
}
