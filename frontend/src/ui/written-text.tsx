import { pickText, type Localized } from "@/i18n/localized";
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
  if (picked.language === language) return <>{picked.text}</>;
  return <span lang={picked.language}>{picked.text}</span>;
}

/** A long one, with its paragraphs and lists. */
export function LongWrittenText({ value }: WrittenTextProps) {
  const language = useLanguage();
  const picked = pickText(value, language);
  if (!picked) return null;
  return (
    <div className="prose" lang={picked.language === language ? undefined : picked.language}>
      <Paragraphs text={picked.text} />
    </div>
  );
}
