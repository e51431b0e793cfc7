import { useId } from "react";
import { useTranslation } from "react-i18next";
import { CopyButton } from "@/ui/copy-button";
import "./code-sample.css";

interface CodeSampleProps {
  title: string;
  code: string;
}

/** Something to copy, with a button that copies it and says so. */
export function CodeSample({ title, code }: CodeSampleProps) {
  const { t } = useTranslation("opendata");
  const id = useId();
  return (
    <figure className="code-sample" aria-labelledby={id}>
      <figcaption className="code-sample__head">
        <span id={id}>{title}</span>
        <CopyButton text={code} label={t("copy", { title })} />
      </figcaption>
      <pre tabIndex={0} role="region" aria-labelledby={id}>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
