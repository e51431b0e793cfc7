const listMark = /^\s*[-–•*]\s+/;

/** Plain text as people type it: an empty line parts paragraphs, lines with a dash make a list. */
export function Paragraphs({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((block) => block.trim() !== "")
        .map((block, index) => (
          <Block key={index} lines={block.trim().split("\n")} />
        ))}
    </>
  );
}

function Block({ lines }: { lines: string[] }) {
  if (lines.every((line) => listMark.test(line))) {
    return (
      <ul>
        {lines.map((line, index) => (
          <li key={index}>{line.replace(listMark, "")}</li>
        ))}
      </ul>
    );
  }
  return (
    <p>
      {lines.map((line, index) => (
        <span key={index}>
          {index > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  );
}
