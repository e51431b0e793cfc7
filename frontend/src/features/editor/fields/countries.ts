import { useMemo } from "react";
import { useLanguage } from "@/i18n/use-language";

// ISO 3166-1 alpha-2; their names come from the browser (CLDR), so that the list works without a line.
const countryCodes =
  "AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW".split(
    " ",
  );

/** Currencies of the field first; an amount in another one is rare and can be had. */
export const currencyCodes = ["EUR", "XOF", "XAF", "MAD", "TND", "MGA", "USD", "CHF", "GBP"];

export function useCountries(): { value: string; label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: "region" });
    const countries = countryCodes.map((code) => ({ value: code, label: names.of(code) ?? code }));
    // Phones of some years ago know sort(), not toSorted().
    return [...countries].sort((a, b) => a.label.localeCompare(b.label, language));
  }, [language]);
}

export function useCountryName(): (code: string) => string {
  const language = useLanguage();
  return (code) => {
    if (!/^[A-Z]{2}$/.test(code)) return code;
    return new Intl.DisplayNames(language, { type: "region" }).of(code) ?? code;
  };
}
