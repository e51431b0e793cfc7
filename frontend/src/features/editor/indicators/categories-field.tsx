import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Json, JsonObject } from "@/drafts/merge";
import { asObjects, asTexts } from "@/drafts/read";
import { languages } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { Disclosure } from "@/ui/disclosure";
import { TextArea } from "@/ui/text-area";
import { categoriesText, readCategories, translateCategories } from "./dimensions";

interface CategoriesFieldProps {
  categories: Json | undefined;
  onChange: (categories: JsonObject[]) => void;
}

/** The categories of a dimension, one on a line, in the language of the reader and then in the others. */
export function CategoriesField({ categories, onChange }: CategoriesFieldProps) {
  const { t } = useTranslation(["editor", "common"]);
  const own = useLanguage();
  const [typed, setTyped] = useState<{ language: string; text: string }>();
  const box = (language: (typeof languages)[number]["code"]) => ({
    lang: language,
    value:
      typed?.language === language
        ? typed.text
        : language === own
          ? categoriesText(categories, language)
          : asObjects(categories)
              .map(({ labels }) => asTexts(labels)[language] ?? "")
              .join("\n"),
    onBlur: () => setTyped(undefined),
    onChange: ({ currentTarget: { value: text } }: { currentTarget: { value: string } }) => {
      setTyped({ language, text });
      onChange(
        (language === own ? readCategories : translateCategories)(text, categories, language),
      );
    },
  });
  const label = t("dimensions.categories");
  return (
    <>
      <TextArea label={label} help={t("dimensions.categoriesHelp")} {...box(own)} />
      <Disclosure summary={t("common:field.translations")}>
        {languages.flatMap(({ code }) =>
          code === own
            ? []
            : [
                <TextArea
                  key={code}
                  label={t("common:field.textIn", {
                    label,
                    language: t(`common:field.inLanguage.${code}`),
                  })}
                  help={t("dimensions.translationHelp")}
                  optional
                  {...box(code)}
                />,
              ],
        )}
      </Disclosure>
    </>
  );
}
