import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { AgreementEnding } from "@/records/agreement-ending";
import { Documents } from "@/records/documents/documents";
import { NotPublicNotice } from "@/records/not-public-notice";
import { RecordActions } from "@/records/record-actions";
import { RecordFoot } from "@/records/record-foot";
import { RecordTools } from "@/records/record-tools";
import { ProjectStatus } from "@/records/project-status";
import { AnchorList } from "@/ui/anchor-list";
import { DateText } from "@/ui/date-text";
import { EmptyState } from "@/ui/empty-state";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { AgreementActivities } from "./agreement-activities";
import { AgreementChain } from "./agreement-chain";
import { AgreementEvents } from "./agreement-events";
import { AgreementObjectives } from "./agreement-objectives";
import { AgreementParties } from "./agreement-parties";
import { ValidityBadge } from "./validity-badge";
import "@/records/record-line.css";
import "./agreement.css";

export type Agreement = components["schemas"]["AgreementView"];

const sections = [
  "resume",
  "parties",
  "objectifs",
  "activites",
  "projets",
  "evenements",
  "documents",
] as const;

export function AgreementRecord({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation("agreements");
  const language = useLanguage();
  return (
    <Page
      title={pickText(agreement.titles, language)?.text ?? ""}
      eyebrow={
        <>
          <span>{agreement.kind.label}</span> <ValidityBadge validity={agreement.validity} />{" "}
          <AgreementEnding ending={agreement.ending} />
        </>
      }
      actions={
        <>
          <Link href={`/accords/${agreement.slug}/tableau-de-bord`} button="secondary">
            {t("dashboard")}
          </Link>
          <RecordTools
            title={pickText(agreement.titles, language)?.text ?? ""}
            path={`/accords/${agreement.slug}`}
            updatedAt={agreement.updatedAt}
            sheet={
              agreement.publication === "published"
                ? `/api/v1/agreements/${agreement.slug}/sheet`
                : undefined
            }
          />
          <RecordActions kind="agreements" record={agreement} />
        </>
      }
      lead={
        <DateText
          start={agreement.starts ?? agreement.firstSigned}
          end={agreement.ends}
          open={agreement.openEnded}
        />
      }
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
            <AgreementParties agreement={agreement} />
          </Section>
          <Section id="objectifs" title={t("section.objectifs")}>
            <AgreementObjectives agreement={agreement} />
          </Section>
          <Section id="activites" title={t("section.activites")}>
            <AgreementActivities agreement={agreement} />
          </Section>
          <Section id="projets" title={t("section.projets")}>
            <Projects agreement={agreement} />
          </Section>
          <Section id="evenements" title={t("section.evenements")}>
            <AgreementEvents agreement={agreement} />
          </Section>
          <Section id="documents" title={t("section.documents")}>
            <Documents kind="agreements" record={agreement} links={agreement.documents} />
          </Section>
          <RecordFoot kind="agreements" record={agreement} />
        </div>
      </div>
    </Page>
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
