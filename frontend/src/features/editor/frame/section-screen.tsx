import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { takeArrival } from "@/ui/arrival";
import { Link } from "@/ui/link";
import type { EditedSection } from "./section";

interface SectionScreenProps {
  href: string;
  sections: readonly EditedSection[];
  section: EditedSection;
}

/** One part of the record, with the way to the one before and after it. */
export function SectionScreen({ href, sections, section }: SectionScreenProps) {
  const { t } = useTranslation("editor");
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // The first one arrives with its page, whose heading has the focus.
    if (!first.current && takeArrival()) heading.current?.focus({ preventScroll: true });
    first.current = false;
  }, [section.name]);

  const position = sections.indexOf(section);
  const before = sections[position - 1];
  const after = sections[position + 1];
  const { Panel } = section;
  return (
    <section className="editor-screen" aria-labelledby="rubrique-titre">
      <p className="editor-screen__all">
        <Link href={href}>{t("sections.all")}</Link>
      </p>
      <h2 id="rubrique-titre" ref={heading} tabIndex={-1}>
        {section.title}
      </h2>
      <p className="editor-screen__intro">{section.intro}</p>
      <div className="form editor-screen__form" key={section.name}>
        <Panel />
      </div>
      <div className="editor-screen__steps">
        {before ? (
          <Link href={`${href}/${before.name}`} button="secondary">
            {t("sections.before", { title: before.title })}
          </Link>
        ) : null}
        {after ? (
          <Link href={`${href}/${after.name}`} button="secondary">
            {t("sections.after", { title: after.title })}
          </Link>
        ) : null}
      </div>
    </section>
  );
}
