import { useState } from "react";
import { useTranslation } from "react-i18next";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { Option } from "@/ui/combobox";
import { Link } from "@/ui/link";
import { SearchCombobox } from "@/ui/search-combobox";
import { findPartners } from "./api";

/** Two partners that a person knows to be one, though their names are unlike. */
export function OtherPair() {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const [first, setFirst] = useState<Option>();
  const [second, setSecond] = useState<Option>();
  const search = async (query: string, signal: AbortSignal): Promise<Option[]> => {
    const partners = await findPartners(query, signal);
    return partners.map(({ id, names, type, territory, country }) => ({
      value: id,
      label: pickText(names, language)?.text ?? id,
      detail: [type.label, territory, country?.label].filter(Boolean).join(", "),
    }));
  };
  return (
    <div className="form">
      <SearchCombobox
        label={t("doubles.firstPartner")}
        searchKey={["partners"]}
        search={search}
        onChoose={setFirst}
      />
      <SearchCombobox
        label={t("doubles.secondPartner")}
        searchKey={["partners"]}
        search={search}
        onChoose={setSecond}
      />
      {first && second && first.value !== second.value ? (
        <p>
          <Link href={`/moderation/doublons/${first.value}/${second.value}`} button="secondary">
            {t("doubles.compare", { first: first.label, second: second.label })}
          </Link>
        </p>
      ) : (
        <p className="field__help">{t("doubles.chooseTwo")}</p>
      )}
    </div>
  );
}
