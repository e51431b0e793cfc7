import { useTranslation } from "react-i18next";
import { isObject, type Json } from "@/drafts/merge";
import { asDate, asTexts } from "@/drafts/read";
import { formatPartialDate } from "@/i18n/format";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PartnerLabel } from "../fields/partner-label";

/** Any value of a record in words, for comparing two versions of it. */
export function ShownValue({ value }: { value: Json | undefined }) {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  if (value === null || value === undefined || value === "") return <em>{t("values.none")}</em>;
  if (typeof value === "boolean") return <>{t(value ? "yesNo.yes" : "yesNo.no")}</>;
  if (typeof value === "string" || typeof value === "number") {
    return <span className="shown-value">{value}</span>;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return <em>{t("values.none")}</em>;
    return (
      <ul className="shown-value">
        {value.map((each, index) => (
          <li key={index}>
            <ShownValue value={each} />
          </li>
        ))}
      </ul>
    );
  }
  const date = asDate(value);
  if (date) return <>{formatPartialDate(date, language)}</>;
  if (typeof value.partnerId === "string") return <PartnerLabel id={value.partnerId} />;
  const own = pickText(asTexts(value), language)?.text;
  if (own) return <span className="shown-value">{own}</span>;
  return <>{wordsIn(value, language).join(", ") || t("values.some")}</>;
}

/** The words of a row: names and texts, without codes and switches that mean nothing by themselves. */
function wordsIn(value: Json, language: Parameters<typeof pickText>[1]): string[] {
  if (!isObject(value))
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
  return Object.values(value).flatMap((each) => {
    if (each === undefined || each === null || typeof each === "boolean") return [];
    if (isObject(each)) {
      const date = asDate(each);
      const text = date
        ? formatPartialDate(date, language)
        : pickText(asTexts(each), language)?.text;
      return text ? [text] : [];
    }
    return Array.isArray(each) ? [] : [String(each)];
  });
}
