import { useTranslation } from "react-i18next";
import { PartnerName } from "@/records/partner-name";
import { Chip } from "@/ui/chip";
import { DataTable } from "@/ui/data-table";
import { Fact, Facts } from "@/ui/facts";
import type { Agreement } from "./agreement-record";
import { MembersMap } from "./members-map";

type Party = Agreement["parties"][number];

/** How many of which kind and from which country, where they are, and each by name. */
export function AgreementParties({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { parties } = agreement;
  return (
    <>
      <Facts>
        <Fact term={t("byKind")}>
          <Counts parties={parties} of={({ type }) => type.label} />
        </Fact>
        <Fact term={t("byCountry")}>
          <Counts parties={parties} of={({ country }) => country?.label ?? t("noCountry")} />
        </Fact>
      </Facts>
      <MembersMap parties={parties} />
      <DataTable<Party>
        caption={t("parties", { count: agreement.figures.partners })}
        columns={[
          {
            key: "partner",
            header: t("party"),
            rowHeader: true,
            cell: ({ partner }) => <PartnerName partner={partner} />,
          },
          { key: "type", header: t("type"), cell: ({ type }) => type.label },
          { key: "country", header: t("country"), cell: ({ country }) => country?.label ?? "–" },
          { key: "role", header: t("role"), cell: ({ role }) => role.label },
        ]}
        rows={parties}
        rowKey={({ partner, role }) => `${partner.id}-${role.code}`}
      />
    </>
  );
}

interface CountsProps {
  parties: readonly Party[];
  of: (party: Party) => string;
}

/** The largest group first; a partner with two roles counts once. */
function Counts({ parties, of }: CountsProps) {
  const groups = new Map<string, Set<string>>();
  for (const party of parties) {
    const group = groups.get(of(party)) ?? new Set();
    groups.set(of(party), group.add(party.partner.id));
  }
  return (
    <ul className="chips agreement-counts">
      {[...groups]
        .sort(([, a], [, b]) => b.size - a.size)
        .map(([label, members]) => (
          <li key={label}>
            <Chip count={members.size}>{label}</Chip>
          </li>
        ))}
    </ul>
  );
}
