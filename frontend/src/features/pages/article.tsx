import type { ReactNode } from "react";
import { AnchorList } from "@/ui/anchor-list";
import { MarkedText } from "@/ui/marked-text";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";

interface ArticleProps {
  title: string;
  lead: string;
  sections: readonly { id: string; title: string; text: string }[];
  /** A section that is more than text, before the others. */
  first?: { id: string; title: string; content: ReactNode };
}

/** A page of text with its sections listed beside it. */
export function Article({ title, lead, sections, first }: ArticleProps) {
  const anchors = [...(first ? [first] : []), ...sections];
  return (
    <Page title={title} lead={lead}>
      <div className="with-anchors">
        <AnchorList anchors={anchors.map(({ id, title: label }) => ({ id, label }))} />
        <div>
          {first ? (
            <Section id={first.id} title={first.title}>
              {first.content}
            </Section>
          ) : null}
          {sections.map(({ id, title: heading, text }) => (
            <Section key={id} id={id} title={heading}>
              <div className="prose">
                <MarkedText text={text} />
              </div>
            </Section>
          ))}
        </div>
      </div>
    </Page>
  );
}
