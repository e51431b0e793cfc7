import { pickText, type Localized } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { WrittenText } from "@/ui/written-text";
import { PartnerLabel } from "../fields/partner-label";

interface Funder {
  funderId: string | undefined;
  funderName: string | undefined;
  funderNames: Localized | undefined;
}

export function FunderLabel({ funder }: { funder: Funder }) {
  if (funder.funderNames) return <WrittenText value={funder.funderNames} />;
  if (funder.funderName) return <>{funder.funderName}</>;
  return <PartnerLabel id={funder.funderId ?? ""} />;
}

/** The name for labels and titles, as far as it is known here. */
export function useFunderText(): (funder: Funder) => string {
  const language = useLanguage();
  return ({ funderName, funderNames, funderId }) =>
    funderName ?? pickText(funderNames, language)?.text ?? funderId ?? "";
}
