import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "@/i18n/use-language";
import { TextInput } from "@/ui/text-input";

interface NumberFieldProps {
  label: string;
  help?: string;
  error?: string;
  optional?: boolean;
  unit?: string;
  /** What is not a number yet is kept as it was typed: nothing is lost, and the record is not sent with it. */
  value: number | string | null;
  onChange: (value: number | string | null) => void;
  /** Whole numbers only. */
  whole?: boolean;
}

/** A number as people write it: '45,36', '1 200'. */
export function NumberField({ value, onChange, whole = false, error, ...field }: NumberFieldProps) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const [left, setLeft] = useState(false);
  const decimal = language === "en" ? "." : ",";
  const shown = typeof value === "number" ? String(value).replace(".", decimal) : (value ?? "");
  // What is typed stands as it is, '12,' too, until the value comes from elsewhere.
  const text = typed !== undefined && readNumber(typed, whole) === value ? typed : shown;
  const wrong = typeof value === "string" && value !== "";
  return (
    <TextInput
      {...field}
      numeric
      value={text}
      error={wrong ? (left ? t(whole ? "errors.notWhole" : "errors.notNumber") : undefined) : error}
      onBlur={() => setLeft(true)}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(readNumber(currentTarget.value, whole));
      }}
    />
  );
}

function readNumber(text: string, whole: boolean): number | string | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, "").replace(",", ".");
  if (plain === "") return null;
  return (whole ? /^\d+$/ : /^-?\d+(\.\d+)?$/).test(plain) ? Number(plain) : text;
}
