import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asCode, asObjects, asStrings, asText } from "@/drafts/read";
import { CheckboxGroup, RadioGroup } from "@/ui/choices";
import { projectQuery } from "../api";
import { codes, useChoices, wordOf } from "../fields/codes";
import { ListField, type Row } from "../fields/list-field";
import { PartnerLabel } from "../fields/partner-label";
import { PartnerSearch } from "../fields/partner-search";
import { useSides } from "../fields/sides";
import { useDraft } from "../frame/draft-context";

export function PartnersSection() {
  const { t } = useTranslation("editor");
  const { id, values, change } = useDraft();
  const { there, short } = useSides();
  const choices = useChoices();
  const project = useQuery(projectQuery(id));
  const known = (partnerId: string) =>
    project.data?.partners.find(({ partner }) => partner.id === partnerId)?.partner;

  const items = asObjects(values.partners);
  const add = (partnerId: string) => {
    if (items.some((item) => item.partnerId === partnerId)) return;
    change("partners", [...items, { partnerId, side: there, roles: ["operator"] }]);
  };

  return (
    <ListField
      name="partners"
      rowName={t("partners.one")}
      addLabel={t("partners.add")}
      max={200}
      blank={() => ({})}
      renderSummary={({ partnerId, side, roles }) => {
        const where = asCode(side, codes.side);
        return (
          <>
            <PartnerLabel id={asText(partnerId)} known={known(asText(partnerId))} />
            {" – "}
            {asStrings(roles)
              .map((role) => wordOf(choices.partnerRole, role))
              .join(", ")}
            {where ? ` (${short(where)})` : null}
          </>
        );
      }}
      adder={
        <PartnerSearch
          label={t("partners.add")}
          help={t("partners.addHelp")}
          clears
          onChoose={(partner) => add(partner.id)}
        />
      }
    >
      {(row) => <ParticipationFields {...row} />}
    </ListField>
  );
}

function ParticipationFields({ item, set, error }: Row) {
  const { t } = useTranslation("editor");
  const { choices: sides } = useSides();
  const choices = useChoices();
  return (
    <>
      <CheckboxGroup
        label={t("partners.roles")}
        help={t("partners.rolesHelp")}
        choices={choices.partnerRole}
        value={codes.partnerRole.filter((role) => asStrings(item.roles).includes(role))}
        onChange={(roles) => set("roles", roles)}
        error={error("roles")}
      />
      <RadioGroup
        label={t("sides.label")}
        inline
        choices={sides}
        value={asCode(item.side, codes.side)}
        onChange={(side) => set("side", side)}
        error={error("side") ?? error("partnerId")}
      />
    </>
  );
}
