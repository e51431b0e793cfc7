import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf } from "@/api/client";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import type { Option } from "@/ui/combobox";
import { Link } from "@/ui/link";
import { SearchCombobox } from "@/ui/search-combobox";

/** Finds any partner and leads to its members, with or without a space yet. */
export function PartnerChoice() {
  const { t } = useTranslation("moderation");
  const language = useLanguage();
  const [chosen, setChosen] = useState<Option>();
  const search = async (q: string, signal: AbortSignal): Promise<Option[]> => {
    const { items } = await dataOf(
      api.GET("/api/v1/partners", { params: { query: { q, limit: 8 } }, signal }),
    );
    return items.map(({ slug, names, type, territory }) => ({
      value: slug,
      label: pickText(names, language)?.text ?? slug,
      detail: [type.label, territory].filter(Boolean).join(", "),
    }));
  };
  return (
    <div className="form">
      <SearchCombobox
        label={t("accounts.choose")}
        searchKey={["partners", "slug"]}
        search={search}
        onChoose={setChosen}
      />
      {chosen && (
        <p>
          <Link href={`/membres/${chosen.value}`} button="secondary">
            {t("accounts.toMembers", { name: chosen.label })}
          </Link>
        </p>
      )}
    </div>
  );
}
