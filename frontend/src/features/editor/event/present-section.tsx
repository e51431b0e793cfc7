import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asStrings, asTexts } from "@/drafts/read";
import { pickText, type Localized } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { RemovableChip } from "@/ui/chip";
import { FieldError } from "@/ui/field-error";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { eventQuery, nameOf, partnerQuery } from "../api";
import { ListField } from "../fields/list-field";
import { PartnerSearch } from "../fields/partner-search";
import { writtenTexts } from "../fields/texts-field";
import { useFieldWords } from "../fields/words";
import { errorAt, useDraft } from "../frame/draft-context";

/** The organisations that took part, and the functions of their people; never their names. */
export function PresentSection() {
  const { t } = useTranslation("editor");
  const language = useLanguage();
  return (
    <>
      <PartnersPresent />
      <ListField
        name="attendance"
        rowName={t("attendance.one")}
        addLabel={t("attendance.add")}
        max={200}
        blank={() => ({})}
        renderSummary={(texts) => pickText(asTexts(texts), language)?.text}
      >
        {({ item, replace, ownError }) => (
          <LocalizedTextInput
            label={t("attendance.one")}
            help={t("attendance.oneHelp")}
            limit={300}
            value={asTexts(item)}
            onChange={(texts) => replace(writtenTexts(texts) ?? {})}
            error={ownError}
          />
        )}
      </ListField>
    </>
  );
}

function PartnersPresent() {
  const { t } = useTranslation("editor");
  const { id, values, change, violations } = useDraft();
  const { label, help } = useFieldWords()("partnerIds");
  const event = useQuery(eventQuery(id));
  const present = asStrings(values.partnerIds);
  return (
    <fieldset className="field list-field">
      <legend className="field__label">{label}</legend>
      <p className="field__help">{help}</p>
      <FieldError id={undefined} message={errorAt(violations, "partnerIds")} />
      {present.length > 0 ? (
        <ul className="chips">
          {present.map((partnerId) => (
            <li key={partnerId}>
              <PresentPartner
                id={partnerId}
                known={event.data?.partners.find((partner) => partner.id === partnerId)?.names}
                onRemove={() =>
                  change(
                    "partnerIds",
                    present.filter((each) => each !== partnerId),
                  )
                }
              />
            </li>
          ))}
        </ul>
      ) : null}
      <PartnerSearch
        label={t("partners.add")}
        help={t("partners.addHelp")}
        clears
        onChoose={(partner) => {
          if (!present.includes(partner.id)) change("partnerIds", [...present, partner.id]);
        }}
      />
    </fieldset>
  );
}

interface PresentPartnerProps {
  id: string;
  known: Localized | undefined;
  onRemove: () => void;
}

function PresentPartner({ id, known, onRemove }: PresentPartnerProps) {
  const { t } = useTranslation("editor");
  const partner = useQuery({ ...partnerQuery(id), enabled: known === undefined });
  const name = nameOf(known ?? partner.data?.names);
  return <RemovableChip label={name || t("partners.unnamed")} onRemove={onRemove} />;
}
