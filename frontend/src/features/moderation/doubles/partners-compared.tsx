import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { WrittenText } from "@/ui/written-text";

export type Compared = components["schemas"]["PartnerView"];

/** What tells two partners apart, or does not. */
export function PartnersCompared({ partners }: { partners: readonly Compared[] }) {
  const { t } = useTranslation("moderation");
  return (
    <DataTable<Compared>
      caption={t("doubles.compared")}
      captionHidden
      columns={[
        {
          key: "name",
          header: t("field.name"),
          rowHeader: true,
          cell: ({ slug, names }) => (
            <Link href={`/partenaires/${slug}`}>
              <WrittenText value={names} />
            </Link>
          ),
        },
        { key: "type", header: t("field.type"), cell: ({ type }) => type.label },
        {
          key: "place",
          header: t("field.place"),
          cell: ({ territory, country }) =>
            [territory, country?.label].filter(Boolean).join(", ") || "–",
        },
        {
          key: "identifiers",
          header: t("field.identifiers"),
          cell: ({ identifiers }) =>
            identifiers.map(({ scheme, value }) => `${scheme} ${value}`).join(", ") || "–",
        },
        {
          key: "publication",
          header: t("doubles.publication"),
          cell: ({ publication }) => t(`publication.${publication}`),
        },
        {
          key: "projects",
          header: t("kind.projects"),
          numeric: true,
          cell: ({ figures }) => figures.projects,
        },
        {
          key: "agreements",
          header: t("kind.agreements"),
          numeric: true,
          cell: ({ figures }) => figures.agreements,
        },
      ]}
      rows={partners}
      rowKey={({ id }) => id}
    />
  );
}
