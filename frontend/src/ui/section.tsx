import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./anchor-list.css";

interface SectionProps {
  /** What an anchor list points at; short and in French, like the addresses. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a long page: a line above, a heading, room around it. */
export function Section({ id, title, children }: SectionProps) {
  const { t } = useTranslation();
  const headingId = `${id}-titre`;
  const section = useRef<HTMLElement>(null);
  // The browser looks for the part an address names before the record has come.
  useEffect(() => {
    if (window.location.hash === `#${id}`) section.current?.scrollIntoView?.();
  }, [id]);
  return (
    <section ref={section} id={id} className="section" aria-labelledby={headingId}>
      <h2>
        <span id={headingId}>{title}</span>
        <a
          className="section__link no-print"
          href={`#${id}`}
          aria-label={t("nav.linkTo", { title })}
        >
          #
        </a>
      </h2>
      {children}
    </section>
  );
}
