import { Fragment, type ReactNode } from "react";
import { Link } from "./link";
import { Paragraphs } from "./paragraphs";

const marks = /\[([^\]]+)\]\(([^)\s]+)\)|\*([^*]+)\*/g;

/** Our own longer texts: paragraphs, lists, [links](/address) and *emphasis*; nothing else. */
export function MarkedText({ text }: { text: string }) {
  return <Paragraphs text={text} inline={withMarks} />;
}

function withMarks(line: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of line.matchAll(marks)) {
    const [whole, linkText, address, emphasis] = match;
    parts.push(line.slice(end, match.index));
    if (linkText && address) parts.push(<MarkedLink address={address}>{linkText}</MarkedLink>);
    else parts.push(<em>{emphasis}</em>);
    end = match.index + whole.length;
  }
  parts.push(line.slice(end));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}

function MarkedLink({ address, children }: { address: string; children: string }) {
  // The API's pages are not pages of this application.
  const isOurs = address.startsWith("/") && !address.startsWith("/api/");
  return isOurs ? <Link href={address}>{children}</Link> : <a href={address}>{children}</a>;
}
