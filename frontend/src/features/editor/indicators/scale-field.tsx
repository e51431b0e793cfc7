import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Json } from "@/drafts/merge";
import { useLanguage } from "@/i18n/use-language";
import { TextArea } from "@/ui/text-area";
import { readScale, scaleText } from "./inputs";

interface ScaleFieldProps {
  scale: Json | undefined;
  error: string | undefined;
  onChange: (scale: Json) => void;
}

/** The steps of a scale, one on a line: its number, then its words. */
export function ScaleField({ scale, error, onChange }: ScaleFieldProps) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const [text, setText] = useState(() => scaleText(scale, language));
  return (
    <TextArea
      label={t("indicators.scale")}
      help={t("indicators.scaleHelp")}
      value={text}
      error={error}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value);
        onChange(readScale(currentTarget.value, scale, language));
      }}
    />
  );
}
