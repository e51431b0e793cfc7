import { useTranslation } from "react-i18next";
import { isObject, type Json, type JsonObject } from "@/drafts/merge";
import { asText } from "@/drafts/read";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { parseAmount } from "@/i18n/parse-amount";
import { currencyCodes } from "./countries";

/** An amount with its currency as the platform reads it; what cannot be read stays as it was typed, to be refused. */
export function moneyOf(value: Json | undefined): JsonObject | null {
  if (!isObject(value)) return null;
  const typed = asText(value.amount);
  return { ...value, amount: parseAmount(typed) ?? typed };
}

interface MoneyFieldProps {
  label: string;
  help?: string;
  value: Json | undefined;
  error: string | undefined;
  onChange: (money: JsonObject | null) => void;
}

/** An amount that may be left out, with its currency; nothing is written where there is no amount. */
export function MoneyField({ label, help, value, error, onChange }: MoneyFieldProps) {
  const { t } = useTranslation("editor");
  const money = isObject(value) ? value : {};
  return (
    <div className="form__row">
      <TextInput
        label={label}
        help={help}
        optional
        numeric
        value={asText(money.amount)}
        error={error}
        onChange={({ currentTarget }) =>
          onChange(
            currentTarget.value ? { currency: "EUR", ...money, amount: currentTarget.value } : null,
          )
        }
      />
      <Select
        label={t("indicators.costCurrency")}
        placeholder={false}
        choices={currencyCodes.map((code) => ({ value: code, label: code }))}
        value={asText(money.currency) || "EUR"}
        onChange={({ currentTarget }) =>
          onChange(money.amount ? { ...money, currency: currentTarget.value } : null)
        }
      />
    </div>
  );
}
