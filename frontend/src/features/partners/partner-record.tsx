import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { NotPublicNotice } from "@/records/not-public-notice";
import { PagedList } from "@/records/paged-list";
import { ProjectCard } from "@/records/project-card";
import { RecordActions } from "@/records/record-actions";
import { RecordFoot } from "@/records/record-foot";
import { AnchorList } from "@/ui/anchor-list";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { partnerAgreementsQuery, partnerProjectsQuery } from "./api";
import { PartnerMoney } from "./partner-money";

type Partner = components["schemas"]["PartnerView"];

const sections = ["identite", "projets", "financements", "accords"] as const;

export function PartnerRecord({ partner }: { partner: Partner }) {
  const { t } = useTranslation("partners");
  const language = useLanguage();
  return (
    <Page
      title={pickText(partner.names, language)?.text ?? ""}
      eyebrow={partner.type.label}
      lead={[partner.territory, partner.country?.label].filter(Boolean).join(", ")}
      actions={<RecordActions kind="partners" record={partner} />}
    >
      <NotPublicNotice record={partner} />
      <div className="with-anchors">
        <AnchorList anchors={sections.map((id) => ({ id, label: t(`section.${id}`) }))} />
        <div>
          <Section id="identite" title={t("section.identite")}>
            <LongWrittenText value={partner.descriptions} />
            <Identity partner={partner} />
          </Section>
          <Section id="projets" title={t("section.projets")}>
            <Projects slug={partner.slug} />
          </Section>
          <Section id="financements" title={t("section.financements")}>
            <PartnerMoney slug={partner.slug} />
          </Section>
          <Section id="accords" title={t("section.accords")}>
            <Agreements slug={partner.slug} />
          </Section>
          <RecordFoot kind="partners" record={partner} />
        </div>
      </div>
    </Page>
  );
}

function Identity({ partner }: { partner: Partner }) {
  const { t } = useTranslation("partners");
  return (
    <Facts>
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
                {t(`contact.${kind}`)} : <WrittenText value={work} />
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

function Projects({ slug }: { slug: string }) {
  const { t } = useTranslation("partners");
  const list = useInfiniteQuery(partnerProjectsQuery(slug));
  return (
    <PagedList
      list={list}
      render={(project) => <ProjectCard project={project} />}
      empty={<EmptyState title={t("noProjects")} />}
    />
  );
}

function Agreements({ slug }: { slug: string }) {
  const { t } = useTranslation("partners");
  const agreements = useQuery(partnerAgreementsQuery(slug));
  return (
    <Loaded query={agreements} lines={3}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={t("noAgreements")} />
        ) : (
          <ul>
            {items.map(({ id, slug: agreement, titles, kind, validity }) => (
              <li key={id}>
                <Link href={`/accords/${agreement}`}>
                  <WrittenText value={titles} />
                </Link>{" "}
                – {kind.label}, {validity.label}
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
