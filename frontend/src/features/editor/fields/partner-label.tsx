import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { partnerQuery } from "../api";
import { WrittenText } from "@/ui/written-text";

interface PartnerLabelProps {
  id: string;
  /** Where the name came along with something else that was read. */
  known?: { names: { fr?: string | null; en?: string | null; it?: string | null } };
}

/** The name of an organisation that a draft knows by its id alone. */
export function PartnerLabel({ id, known }: PartnerLabelProps) {
  const { t } = useTranslation("editor");
  const partner = useQuery({ ...partnerQuery(id), enabled: known === undefined && id !== "" });
  const names = known?.names ?? partner.data?.names;
  return names ? <WrittenText value={names} /> : <>{t("partners.unnamed")}</>;
}
