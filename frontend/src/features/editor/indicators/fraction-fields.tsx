import { useTranslation } from "react-i18next";
import { isObject, type Json, type JsonObject } from "@/drafts/merge";
import { asText } from "@/drafts/read";
import { formatNumber } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { Fieldset } from "@/ui/fieldset";
import { TextInput } from "@/ui/text-input";
import { fractionOf, percentOf } from "./inputs";

interface FractionFieldsProps {
  label: string;
  help?: string;
  optional?: boolean;
  fraction: Json | undefined;
  /** Said at once, or only after one asked to save. */
  asked: boolean;
  error: string | undefined;
  onChange: (fraction: JsonObject | null) => void;
}

/** A percentage as it is counted: how many, of how many; what they make stands beside them. */
export function FractionFields(props: FractionFieldsProps) {
  const { label, help, optional, fraction, asked, error, onChange } = props;
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const parts = isObject(fraction) ? fraction : {};
  const percent = percentOf(fraction);
  const half = asked && fractionOf(fraction) === undefined;
  const box = (name: "numerator" | "denominator") => ({
    label: t(`fraction.${name}`),
    numeric: true,
    value: asText(parts[name]),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      const next = { ...parts, [name]: currentTarget.value || null };
      onChange(next.numerator || next.denominator ? next : null);
    },
  });
  return (
    <Fieldset
      label={label}
      help={help}
      optional={optional}
      error={half ? t("fraction.half") : error}
    >
      <div className="form__row">
        <TextInput {...box("numerator")} />
        <TextInput {...box("denominator")} />
      </div>
      <output className="indicator-list__detail">
        {percent === undefined
          ? t("fraction.unknown")
          : t("fraction.makes", { percent: formatNumber(percent, language) })}
      </output>
    </Fieldset>
  );
}
