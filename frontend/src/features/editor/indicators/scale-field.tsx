import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Json } from "@/drafts/merge";
import { languages } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "@/ui/disclosure";
import { TextArea } from "@/ui/text-area";
import { readScale, scaleText, translatedScale, translateScale } from "./inputs";

interface ScaleFieldProps {
  scale: Json | undefined;
  /** Categories have no order. */
  nominal: boolean;
  error: string | undefined;
  onChange: (scale: Json) => void;
}

/** The steps of a scale, or the categories to choose from: one on a line, its number, then its words. */
export function ScaleField({ scale, nominal, error, onChange }: ScaleFieldProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const [text, setText] = useState(() => scaleText(scale, language));
  const label = t(nominal ? "indicators.categories" : "indicators.scale");
  return (
    <>
      <TextArea
        label={label}
        help={t(nominal ? "indicators.categoriesHelp" : "indicators.scaleHelp")}
        value={text}
        error={error}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          onChange(readScale(currentTarget.value, scale, language));
        }}
      />
      <Disclosure summary={t("common:field.translations")}>
        {languages.flatMap(({ code }) =>
          code === language
            ? []
            : [
                <Translation
                  key={code}
                  code={code}
                  label={t("common:field.textIn", {
                    label,
                    language: t(`common:field.inLanguage.${code}`),
                  })}
                  scale={scale}
                  onChange={onChange}
                />,
              ],
        )}
      </Disclosure>
    </>
  );
}

interface TranslationProps {
  code: (typeof languages)[number]["code"];
  label: string;
  scale: Json | undefined;
  onChange: (scale: Json) => void;
}

function Translation({ code, label, scale, onChange }: TranslationProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <TextArea
      label={label}
      optional
      lang={code}
      value={typed ?? translatedScale(scale, code)}
      onBlur={() => setTyped(undefined)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(translateScale(currentTarget.value, scale, code));
      }}
    />
  );
}
