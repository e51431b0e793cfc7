import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { NotPublicNotice } from "@/records/not-public-notice";
import { PartnerName } from "@/records/partner-name";
import { RecordActions } from "@/records/record-actions";
import { RecordFoot } from "@/records/record-foot";
import { ProjectStatus } from "@/records/project-status";
import { AnchorList } from "@/ui/anchor-list";
import { DataTable } from "@/ui/data-table";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { AgreementActivities } from "./agreement-activities";
import { AgreementChain } from "./agreement-chain";
import { ValidityBadge } from "./validity-badge";

export type Agreement = components["schemas"]["AgreementView"];

const sections = ["resume", "parties", "objectifs", "activites", "projets", "documents"] as const;

export function AgreementRecord({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const language = useLanguage();
  return (
    <Page
      title={pickText(agreement.titles, language)?.text ?? ""}
      eyebrow={
        <>
          <span>{agreement.kind.label}</span> <ValidityBadge validity={agreement.validity} />
        </>
      }
      lead={
        <DateText
          start={agreement.starts ?? agreement.firstSigned}
          end={agreement.ends}
          open={agreement.openEnded}
        />
      }
      actions={<RecordActions kind="agreements" record={agreement} />}
    >
      <NotPublicNotice record={agreement} />
      <div className="with-anchors">
        <AnchorList anchors={sections.map((id) => ({ id, label: t(`section.${id}`) }))} />
        <div>
          <Section id="resume" title={t("section.resume")}>
            <LongWrittenText value={agreement.descriptions} />
            <Facts>
              <Fact term={t("number")}>{agreement.number}</Fact>
              <Fact term={t("firstSigned")}>
                {agreement.firstSigned && <DateText start={agreement.firstSigned} />}
              </Fact>
              <Fact term={t("triennial")}>{agreement.triennial === true && t("yes")}</Fact>
            </Facts>
            <AgreementChain chain={agreement.chain} current={agreement.id} />
          </Section>
          <Section id="parties" title={t("section.parties")}>
            <Parties agreement={agreement} />
          </Section>
          <Section id="objectifs" title={t("section.objectifs")}>
            <Objectives agreement={agreement} />
          </Section>
          <Section id="activites" title={t("section.activites")}>
            <AgreementActivities agreement={agreement} />
          </Section>
          <Section id="projets" title={t("section.projets")}>
            <Projects agreement={agreement} />
          </Section>
          <Section id="documents" title={t("section.documents")}>
            <Documents agreement={agreement} />
          </Section>
          <RecordFoot kind="agreements" record={agreement} />
        </div>
      </div>
    </Page>
  );
}

function Parties({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  return (
    <DataTable<Agreement["parties"][number]>
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
      rows={agreement.parties}
      rowKey={({ partner, role }) => `${partner.id}-${role.code}`}
    />
  );
}

function Objectives({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  if (agreement.objectives.length === 0) return <EmptyState title={t("noObjectives")} />;
  return (
    <DataTable<Agreement["objectives"][number]>
      caption={t("objectives")}
      captionHidden
      columns={[
        {
          key: "objective",
          header: t("objective"),
          rowHeader: true,
          cell: ({ objective }) => <WrittenText value={objective} />,
        },
        { key: "level", header: t("level"), cell: ({ level }) => level.label },
        {
          key: "subject",
          header: t("subject"),
          cell: ({ subject }) => <WrittenText value={subject} />,
        },
        {
          key: "timing",
          header: t("timing"),
          cell: ({ timing }) => <WrittenText value={timing} />,
        },
      ]}
      rows={agreement.objectives}
      rowKey={({ objective, level }) =>
        `${level.code}-${objective.fr ?? objective.en ?? objective.it}`
      }
    />
  );
}

function Projects({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  if (agreement.projects.length === 0) return <EmptyState title={t("noProjects")} />;
  return (
    <ul className="plain">
      {agreement.projects.map(({ id, slug, titles, status, starts, ends }) => (
        <li key={id} className="record-line">
          <ProjectStatus status={status} />{" "}
          <Link href={`/projets/${slug}`}>
            <WrittenText value={titles} />
          </Link>{" "}
          <DateText start={starts} end={ends} />
        </li>
      ))}
    </ul>
  );
}

function Documents({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const { documents, events } = agreement;
  if (documents.length + events.length === 0) return <EmptyState title={t("noDocuments")} />;
  return (
    <ul>
      {documents.map(({ label, url, language }) => (
        <li key={url}>
          <a href={url} rel="noopener external">
            <WrittenText value={label} />
          </a>
          {language && ` (${language})`}
        </li>
      ))}
      {events.map(({ id, slug, kind, titles, starts, place }) => (
        <li key={id}>
          {kind.label} :{" "}
          <Link href={`/evenements/${slug}`}>
            <WrittenText value={titles} />
          </Link>
          {starts && (
            <>
              , <DateText start={starts} />
            </>
          )}
          {place && `, ${place}`}
        </li>
      ))}
    </ul>
  );
}
