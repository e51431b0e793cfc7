import { pickText, type Localized } from "@/i18n/localized";
import { typesetFrench } from "@/i18n/typography";
import { useLanguage } from "@/i18n/use-language";
import { Paragraphs } from "./paragraphs";

interface WrittenTextProps {
  value: Localized | null | undefined;
}

/** A short text that people wrote; it says its language where that is not the reader's. */
export function WrittenText({ value }: WrittenTextProps) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return null;
  const text = picked.language === "fr" ? typesetFrench(picked.text) : picked.text;
  if (picked.language === language) return <>{text}</>;
  return <span lang={picked.language}>{text}</span>;
}

/** A long one, with its paragraphs and lists. */
export function LongWrittenText({ value }: WrittenTextProps) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return null;
  return (
    <div className="prose" lang={picked.language === language ? undefined : picked.language}>
      <Paragraphs text={picked.language === "fr" ? typesetFrench(picked.text) : picked.text} />
    </div>
  );
}
