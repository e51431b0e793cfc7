import { useTranslation } from "react-i18next";
import { asText, asTexts } from "@/drafts/read";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { TextInput } from "@/ui/text-input";
import type { Row } from "./list-field";
import { writtenTexts } from "./texts-field";

interface LabelledAddressProps {
  row: Row;
  label: string;
  labelHelp: string;
}

/** A row that leads elsewhere: a name in several languages, and the address. */
export function LabelledAddress({ row, label, labelHelp }: LabelledAddressProps) {
  const { t } = useTranslation("editor");
  const { item, set, error } = row;
  return (
    <>
      <LocalizedTextInput
        label={label}
        help={labelHelp}
        limit={300}
        value={asTexts(item.label)}
        onChange={(texts) => set("label", writtenTexts(texts) ?? {})}
        error={error("label")}
      />
      <TextInput
        label={t("sites.url")}
        help={t("documents.urlHelp")}
        inputMode="url"
        value={asText(item.url)}
        onChange={({ currentTarget }) => set("url", currentTarget.value.trim())}
        error={error("url")}
      />
    </>
  );
}
