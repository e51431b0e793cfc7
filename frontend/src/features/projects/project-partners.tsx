import { useTranslation } from "react-i18next";
import { formatCountry } from "@/i18n/format";
import { useLanguage } from "@/i18n/use-language";
import { PartnerName } from "@/records/partner-name";
import type { PartnerBrief, Project, Side } from "@/records/types";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";

interface InRole {
  code: string;
  label: string;
  north: PartnerBrief[];
  south: PartnerBrief[];
}

/** Who does what, role by role, each shore in its own column. A partner with two roles is named twice. */
export function ProjectPartners({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  if (project.partners.length === 0) return <EmptyState title={t("noPartners")} />;
  return (
    <DataTable<InRole>
      caption={t("partnersCaption", { count: project.partners.length })}
      columns={[
        { key: "role", header: t("role"), rowHeader: true, cell: ({ label }) => label },
        {
          key: "north",
          header: t("shore.north"),
          cell: ({ north }) => <Names partners={north} />,
        },
        {
          key: "south",
          header: t("shore.south"),
          cell: ({ south }) => <Names partners={south} />,
        },
      ]}
      rows={byRole(project.partners)}
      rowKey={({ code }) => code}
    />
  );
}

function Names({ partners }: { partners: readonly PartnerBrief[] }) {
  const language = useLanguage();
  if (partners.length === 0) return <>–</>;
  return (
    <ul className="plain partner-names">
      {partners.map((partner) => {
        const place =
          partner.territory ?? (partner.country && formatCountry(partner.country, language));
        return (
          <li key={partner.id}>
            <PartnerName partner={partner} />
            {place && <span className="partner-names__place"> ({place})</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** In the order in which roles first appear: the lead comes before those who only pay. */
function byRole(participants: Project["partners"]): InRole[] {
  const roles = new Map<string, InRole>();
  for (const { partner, side, roles: own } of participants) {
    for (const { code, label } of own) {
      const role = roles.get(code) ?? { code, label, north: [], south: [] };
      role[side satisfies Side].push(partner);
      roles.set(code, role);
    }
  }
  return [...roles.values()];
}
