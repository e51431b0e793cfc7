import { useTranslation } from "react-i18next";
import { DateText } from "@/ui/date-text";
import { Fact, Facts } from "@/ui/facts";
import { WrittenText } from "@/ui/written-text";
import type { Partner } from "./partner-record";
import { placeOf } from "./place";

/** Names, numbers and public functions of an organisation; never a private person. */
export function PartnerIdentity({ partner }: { partner: Partner }) {
  const { t } = useTranslation(["partners", "common"]);
  return (
    <Facts>
      <Fact term={t("place")}>{placeOf(partner)}</Fact>
      <Fact term={t("acronym")}>{partner.acronym}</Fact>
      <Fact term={t("website")}>
        {partner.website && (
          <a href={partner.website} rel="noopener external">
            {partner.website}
          </a>
        )}
      </Fact>
      <Fact term={t("formerNames")}>
        {partner.formerNames.length > 0 && (
          <ul className="plain">
            {partner.formerNames.map(({ name, from, until }) => (
              <li key={name}>
                {name}
                {(from || until) && (
                  <>
                    {" "}
                    (<DateText start={from} end={until} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact term={t("identifiers")}>
        {partner.identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", ")}
      </Fact>
      <Fact term={t("contacts")}>
        {partner.contacts.length > 0 && (
          <ul className="plain">
            {partner.contacts.map(({ kind, function: work, sharedMailbox }, index) => (
              <li key={index}>
                {t("common:list.term", { term: t(`contact.${kind}`) })} <WrittenText value={work} />
                {sharedMailbox && (
                  <>
                    {" – "}
                    <a href={`mailto:${sharedMailbox}`}>{sharedMailbox}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </Facts>
  );
}
