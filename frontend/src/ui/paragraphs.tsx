import type { ReactNode } from "react";

const listMark = /^\s*[-–•*]\s+/;

interface ParagraphsProps {
  text: string;
  /** What a line becomes; by default itself. */
  inline?: (line: string) => ReactNode;
}

/** Plain text as people type it: an empty line parts paragraphs, lines with a dash make a list. */
export function Paragraphs({ text, inline = (line) => line }: ParagraphsProps) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((block) => block.trim() !== "")
        .map((block, index) => (
          <Block key={index} lines={block.trim().split("\n")} inline={inline} />
        ))}
    </>
  );
}

interface BlockProps {
  lines: string[];
  inline: (line: string) => ReactNode;
}

function Block({ lines, inline }: BlockProps) {
  if (lines.every((line) => listMark.test(line))) {
    return (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{inline(line.replace(listMark, ""))}</li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {lines.map((line, index) => (
        <span key={index}>
          {index > 0 ? <br /> : null}
          {inline(line)}
        </span>
      ))}
    </p>
  );
}
