import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button";
import "./copy-button.css";

interface CopyButtonProps {
  text: string;
  /** What is copied, where the button's own word says too little. */
  label?: string;
  /** The button's own word; 'Copy' where none is given. */
  children?: ReactNode;
}

/** Puts a text on the clipboard and says so, or why not. */
export function CopyButton({ text, label, children }: CopyButtonProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<"yes" | "refused">();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch {
      setCopied("refused");
    }
  };
  return (
    <span className="copy-button">
      <span role="status">
        {copied === "yes" && t("actions.copied")}
        {copied === "refused" && t("actions.copyRefused")}
      </span>{" "}
      <Button aria-label={label} onClick={() => void copy()}>
        {children ?? t("actions.copy")}
      </Button>
    </span>
  );
}
