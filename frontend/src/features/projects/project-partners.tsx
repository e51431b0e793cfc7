import { useTranslation } from "react-i18next";
import { PartnerName } from "@/records/partner-name";
import type { Project } from "@/records/types";
import { DataTable } from "@/ui/data-table";
import { EmptyState } from "@/ui/empty-state";

type Participant = Project["partners"][number];

export function ProjectPartners({ project }: { project: Project }) {
  const { t } = useTranslation("projects");
  if (project.partners.length === 0) return <EmptyState title={t("noPartners")} />;
  return (
    <DataTable<Participant>
      caption={t("partnersCaption", { count: project.partners.length })}
      captionHidden
      columns={[
        {
          key: "partner",
          header: t("partner"),
          rowHeader: true,
          cell: ({ partner }) => <PartnerName partner={partner} />,
        },
        {
          key: "place",
          header: t("place"),
          cell: ({ partner }) => partner.territory ?? partner.country ?? "–",
        },
        {
          key: "side",
          header: t("side"),
          cell: ({ side }) => <span className={`side side--${side}`}>{t(`shore.${side}`)}</span>,
        },
        {
          key: "roles",
          header: t("roles"),
          cell: ({ roles }) => roles.map(({ label }) => label).join(", "),
        },
      ]}
      rows={project.partners}
      rowKey={({ partner }) => partner.id}
    />
  );
}
