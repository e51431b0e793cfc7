import { useTranslation } from "react-i18next";
import { moneyParts } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import "./money.css";

interface MoneyProps {
  /** As the API gives it: a decimal string. */
  amount: string | number | null | undefined;
  currency: string;
}

/** Always with its own currency, which steps back behind the figure. */
export function Money({ amount, currency }: MoneyProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (amount === null || amount === undefined) {
    return (
      <span className="money--unknown">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("money.unknown")}</span>
      </span>
    );
  }
  return (
    <span className="money">
      {moneyParts(amount, currency, language).map(({ text, isCurrency }, index) =>
        isCurrency ? (
          <span key={index} className="money__currency">
            {text}
          </span>
        ) : (
          text
        ),
      )}
    </span>
  );
}
