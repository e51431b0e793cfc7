import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "@/ui/button";
import "./code-sample.css";

interface CodeSampleProps {
  title: string;
  code: string;
}

/** Something to copy, with a button that copies it and says so. */
export function CodeSample({ title, code }: CodeSampleProps) {
  const { t } = useTranslation(["opendata", "common"]);
  const id = useId();
  const [copied, setCopied] = useState<"yes" | "refused">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  };
  return (
    <figure className="code-sample" aria-labelledby={id}>
      <figcaption className="code-sample__head">
        <span id={id}>{title}</span>
        <span>
          <span role="status">
            {copied === "yes" && t("common:actions.copied")}
            {copied === "refused" && t("copyRefused")}
          </span>{" "}
          <Button aria-label={t("copy", { title })} onClick={() => void copy()}>
            {t("common:actions.copy")}
          </Button>
        </span>
      </figcaption>
      <pre tabIndex={0} role="region" aria-labelledby={id}>
        <code>{code}</code>
      </pre>
    </figure>
  );
}
