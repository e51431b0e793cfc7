import { useTranslation } from "react-i18next";
import { asText } from "@/drafts/read";
import { TextInput } from "@/ui/text-input";
import { ListField, type Row } from "../fields/list-field";

export function SitesSection() {
  const { t } = useTranslation("editor");
  return (
    <ListField
      name="websites"
      rowName={t("sites.one")}
      addLabel={t("sites.add")}
      max={30}
      blank={() => ({ label: "", url: "" })}
      renderSummary={({ label, url }) => asText(label) || asText(url)}
    >
      {(row) => <SiteFields {...row} />}
    </ListField>
  );
}

function SiteFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  return (
    <>
      <TextInput
        label={t("sites.label")}
        help={t("sites.labelHelp")}
        value={asText(item.label)}
        onChange={({ currentTarget }) => set("label", currentTarget.value)}
        error={error("label")}
      />
      <TextInput
        label={t("sites.url")}
        help={t("sites.urlHelp")}
        inputMode="url"
        value={asText(item.url)}
        onChange={({ currentTarget }) => set("url", currentTarget.value.trim())}
        error={error("url")}
      />
    </>
  );
}
