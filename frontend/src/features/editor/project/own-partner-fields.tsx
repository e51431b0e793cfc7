import { useTranslation } from "react-i18next";
import type { Membership } from "@/session/session-store";
import { RadioGroup } from "@/ui/choices";
import { Select } from "@/ui/select";
import { codes } from "../fields/codes";

type Side = (typeof codes.side)[number];

interface OwnPartnerFieldsProps {
  editing: readonly Membership[];
  lead: Membership | undefined;
  side: Side;
  onLead: (partnerId: string) => void;
  onSide: (side: Side) => void;
}

/** On whose behalf the project begins, and on which shore they stand. */
export function OwnPartnerFields({ editing, lead, side, onLead, onSide }: OwnPartnerFieldsProps) {
  const { t } = useTranslation("editor");
  return (
    <>
      {editing.length > 1 ? (
        <Select
          label={t("newProject.leadPartner")}
          placeholder={false}
          choices={editing.map(({ partnerId, partnerName }) => ({
            value: partnerId,
            label: partnerName,
          }))}
          value={lead?.partnerId ?? ""}
          onChange={({ currentTarget }) => onLead(currentTarget.value)}
        />
      ) : (
        <p>{t("newProject.leadIs", { name: lead?.partnerName })}</p>
      )}
      <RadioGroup
        label={t("newProject.side")}
        inline
        choices={codes.side.map((value) => ({ value, label: t(`sides.${value}`) }))}
        value={side}
        onChange={onSide}
      />
    </>
  );
}
