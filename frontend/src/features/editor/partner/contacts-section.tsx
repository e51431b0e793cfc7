import { useTranslation } from "react-i18next";
import { asText, asTexts } from "@/drafts/read";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useChoices, wordOf } from "../fields/codes";
import { ListField, type Row } from "../fields/list-field";
import { writtenTexts } from "../fields/texts-field";

/** Public functions and shared mailboxes; never a private person. */
export function ContactsSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  const choices = useChoices();
  return (
    <ListField
      name="contacts"
      rowName={t("contacts.one")}
      addLabel={t("contacts.add")}
      max={20}
      blank={() => ({ kind: "officer", function: {}, sharedMailbox: null })}
      renderSummary={(contact) =>
        pickText(asTexts(contact.function), language)?.text ??
        wordOf(choices.contactKind, asText(contact.kind))
      }
    >
      {(row) => <ContactFields {...row} />}
    </ListField>
  );
}

function ContactFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const choices = useChoices();
  return (
    <>
      <Select
        label={t("contacts.kind")}
        choices={choices.contactKind}
        placeholder={false}
        value={asText(item.kind)}
        onChange={({ currentTarget }) => set("kind", currentTarget.value)}
        error={error("kind")}
      />
      <LocalizedTextInput
        label={t("contacts.function")}
        help={t("contacts.functionHelp")}
        limit={200}
        value={asTexts(item.function)}
        onChange={(texts) => set("function", writtenTexts(texts) ?? {})}
        error={error("function")}
      />
      <TextInput
        label={t("contacts.mailbox")}
        help={t("contacts.mailboxHelp")}
        optional
        inputMode="email"
        value={asText(item.sharedMailbox)}
        onChange={({ currentTarget }) => set("sharedMailbox", currentTarget.value.trim() || null)}
        error={error("sharedMailbox")}
      />
    </>
  );
}
