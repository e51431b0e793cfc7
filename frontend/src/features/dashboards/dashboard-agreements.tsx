import { useTranslation } from "react-i18next";
import { AgreementEnding } from "@/records/agreement-ending";
import { DateText } from "@/ui/date-text";
import { DataTable } from "@/ui/data-table";
import { Link } from "@/ui/link";
import { Section } from "@/ui/section";
import { WrittenText } from "@/ui/written-text";
import type { Dashboard, DashboardOf } from "./api";
import { CountTable } from "./count-table";

interface DashboardAgreementsProps {
  of: DashboardOf;
  agreements: Dashboard["agreements"];
}

/** Agreements that end, while there is time to prepare what follows. */
export function DashboardAgreements({ of, agreements }: DashboardAgreementsProps) {
  const { t } = useTranslation("dashboard");
  const { total, endings, ending } = agreements;
  const address = (more = "") => `/accords?partner=${of.slug}${more}`;
  return (
    <Section id="accords" title={t("section.accords")}>
      {of.kind === "partners" && (
        <>
          <p>
            <Link href={address()}>{t("agreements.all", { count: total })}</Link>
          </p>
          <CountTable
            anchor="accords-par-echeance"
            caption={t("agreements.caption")}
            of={t("column.ending")}
            counted={t("column.agreements")}
            rows={endings.map(({ term, count }) => ({
              code: term.code,
              label: term.label,
              count,
              href: address(`&ending=${term.code}`),
            }))}
            list={`/api/v1/agreements?partner=${of.slug}`}
          />
        </>
      )}
      {ending.length === 0 ? (
        <p>{t("agreements.none")}</p>
      ) : (
        <DataTable<(typeof ending)[number]>
          caption={t("section.accords")}
          captionHidden
          columns={[
            {
              key: "agreement",
              header: t("column.agreement"),
              rowHeader: true,
              cell: ({ slug, titles }) => (
                <Link href={`/accords/${slug}`}>
                  <WrittenText value={titles} />
                </Link>
              ),
            },
            {
              key: "ends",
              header: t("column.ends"),
              cell: ({ ends }) => <DateText start={ends} />,
            },
            {
              key: "ending",
              header: t("column.ending"),
              cell: (one) => <AgreementEnding ending={one.ending} />,
            },
          ]}
          rows={ending}
          rowKey={({ id }) => id}
        />
      )}
    </Section>
  );
}
