import { useTranslation } from "react-i18next";
import { languages, type Language } from "@/i18n/languages";
import type { Localized } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "./disclosure";
import type { FieldProps } from "./field";
import { TextArea } from "./text-area";
import { TextInput } from "./text-input";
import "./localized-text-input.css";

interface LocalizedTextInputProps extends FieldProps {
  value: Localized;
  onChange: (value: Localized) => void;
  onBlur?: () => void;
  multiline?: boolean;
  limit?: number;
}

/** One text in several languages: the reader's first, the others one step away. */
export function LocalizedTextInput({ value, label, ...rest }: LocalizedTextInputProps) {
  const { t } = useTranslation();
  const first = useLanguage();
  const others = languages.map(({ code }) => code).filter((code) => code !== first);
  const written = others.filter((code) => value[code]?.trim());

  const nameOf = (code: Language) => t(`field.inLanguage.${code}`);
  return (
    <div className="localized">
      <OneLanguage language={first} value={value} label={label} {...rest} />
      <Disclosure
        summary={
          <>
            {t("field.translations")}
            {written.length > 0 ? (
              <span className="localized__written">
                {t("field.writtenIn", { languages: written.map(nameOf).join(", ") })}
              </span>
            ) : null}
          </>
        }
      >
        {others.map((code) => (
          <OneLanguage
            key={code}
            language={code}
            value={value}
            {...rest}
            label={t("field.textIn", { label, language: nameOf(code) })}
            help={undefined}
            error={undefined}
            optional
          />
        ))}
      </Disclosure>
    </div>
  );
}

interface OneLanguageProps extends LocalizedTextInputProps {
  language: Language;
}

function OneLanguage({ language, value, onChange, multiline, limit, ...field }: OneLanguageProps) {
  const shared = {
    ...field,
    lang: language,
    value: value[language] ?? "",
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [language]: event.currentTarget.value }),
  };
  return multiline ? <TextArea limit={limit} {...shared} /> : <TextInput {...shared} />;
}
