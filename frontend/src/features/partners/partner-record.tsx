import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { PictureImage } from "@/records/documents/picture-image";
import { NotPublicNotice } from "@/records/not-public-notice";
import { RecordActions } from "@/records/record-actions";
import { RecordFoot } from "@/records/record-foot";
import { RecordTools } from "@/records/record-tools";
import { AnchorList } from "@/ui/anchor-list";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { LongWrittenText } from "@/ui/written-text";
import { PartnerAgreements } from "./partner-agreements";
import { PartnerIdentity } from "./partner-identity";
import { PartnerMoney } from "./partner-money";
import { PartnerProjects } from "./partner-projects";
import { placeOf } from "./place";

export type Partner = components["schemas"]["PartnerView"];

const sections = ["identite", "projets", "financements", "accords"] as const;

export function PartnerRecord({ partner }: { partner: Partner }) {
  const { t } = useTranslation("partners");
  const language = useLanguage();
  return (
    <Page
      title={pickText(partner.names, language)?.text ?? ""}
      eyebrow={partner.type.label}
      lead={placeOf(partner)}
      actions={
        <>
          <Link href={`/partenaires/${partner.slug}/tableau-de-bord`} button="secondary">
            {t("dashboard")}
          </Link>
          <RecordTools
            title={pickText(partner.names, language)?.text ?? ""}
            path={`/partenaires/${partner.slug}`}
            updatedAt={partner.updatedAt}
            sheet={
              partner.publication === "published"
                ? `/api/v1/partners/${partner.slug}/sheet`
                : undefined
            }
          />
          <RecordActions kind="partners" record={partner} />
        </>
      }
    >
      <NotPublicNotice record={partner} />
      <div className="with-anchors">
        <AnchorList anchors={sections.map((id) => ({ id, label: t(`section.${id}`) }))} />
        <div>
          <Section id="identite" title={t("section.identite")}>
            {partner.logo && (
              <div className="partner-logo">
                <PictureImage
                  picture={partner.logo}
                  alt={pickText(partner.names, language)?.text ?? ""}
                  sizes="12rem"
                  isProtected={partner.publication !== "published"}
                />
              </div>
            )}
            <LongWrittenText value={partner.descriptions} />
            <PartnerIdentity partner={partner} />
          </Section>
          <Section id="projets" title={t("section.projets")}>
            <PartnerProjects slug={partner.slug} />
          </Section>
          <Section id="financements" title={t("section.financements")}>
            <PartnerMoney slug={partner.slug} />
          </Section>
          <Section id="accords" title={t("section.accords")}>
            <PartnerAgreements slug={partner.slug} />
          </Section>
          <RecordFoot kind="partners" record={partner} />
        </div>
      </div>
    </Page>
  );
}
