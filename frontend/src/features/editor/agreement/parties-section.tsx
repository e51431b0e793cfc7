import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asObjects, asText } from "@/drafts/read";
import { Select } from "@/ui/select";
import { agreementQuery } from "../api";
import { useChoices, wordOf } from "../fields/codes";
import { ListField } from "../fields/list-field";
import { PartnerLabel } from "../fields/partner-label";
import { PartnerSearch } from "../fields/partner-search";
import { useDraft } from "../frame/draft-context";

/** Who signs, coordinates or takes part; a partner of several roles stands there several times. */
export function PartiesSection() {
  const { t } = useTranslation("editor");
  const { id, values, change } = useDraft();
  const choices = useChoices();
  const agreement = useQuery(agreementQuery(id));
  const known = (partnerId: string) =>
    agreement.data?.parties.find(({ partner }) => partner.id === partnerId)?.partner;
  return (
    <ListField
      name="parties"
      rowName={t("partners.one")}
      addLabel={t("partners.add")}
      max={200}
      blank={() => ({})}
      renderSummary={({ partnerId, role }) => (
        <>
          <PartnerLabel id={asText(partnerId)} known={known(asText(partnerId))} />
          {" – "}
          {wordOf(choices.partyRole, asText(role))}
        </>
      )}
      adder={
        <PartnerSearch
          label={t("partners.add")}
          help={t("partners.addHelp")}
          clears
          onChoose={(partner) =>
            change("parties", [
              ...asObjects(values.parties),
              { partnerId: partner.id, role: "signatory" },
            ])
          }
        />
      }
    >
      {({ item, set, error }) => (
        <Select
          label={t("parties.role")}
          placeholder={false}
          choices={choices.partyRole}
          value={asText(item.role)}
          onChange={({ currentTarget }) => set("role", currentTarget.value)}
          error={error("role") ?? error("partnerId")}
        />
      )}
    </ListField>
  );
}
