import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { components } from "@/api/schema";
import { pickText } from "@/i18n/localized";
import { useLanguage } from "@/i18n/use-language";
import { Documents } from "@/records/documents/documents";
import { NotPublicNotice } from "@/records/not-public-notice";
import { PartnerName } from "@/records/partner-name";
import { RecordActions } from "@/records/record-actions";
import { RecordFoot } from "@/records/record-foot";
import { RecordTools } from "@/records/record-tools";
import { DateText } from "@/ui/date-text";
import { Fact, Facts } from "@/ui/facts";
import { Link } from "@/ui/link";
import { Loaded } from "@/ui/loaded";
import { Page } from "@/ui/page";
import { Section } from "@/ui/section";
import { LongWrittenText, WrittenText } from "@/ui/written-text";
import { eventQuery } from "./api";

type Event = components["schemas"]["EventView"];

export default function EventPage() {
  const { slug } = useParams<{ slug: string }>();
  const { t } = useTranslation("events");
  const event = useQuery(eventQuery(slug));
  if (event.data) return <EventRecord event={event.data} />;
  return (
    <Page title={t("one")}>
      <Loaded query={event} lines={8}>
        {() => null}
      </Loaded>
    </Page>
  );
}

function EventRecord({ event }: { event: Event }) {
  const { t } = useTranslation("events");
  const language = useLanguage();
  return (
    <Page
      title={pickText(event.titles, language)?.text ?? ""}
      eyebrow={event.kind.label}
      actions={
        <>
          <RecordTools
            title={pickText(event.titles, language)?.text ?? ""}
            path={`/evenements/${event.slug}`}
            updatedAt={event.updatedAt}
          />
          <RecordActions kind="events" record={event} />
        </>
      }
      lead={event.starts && <DateText start={event.starts} end={event.ends} />}
    >
      <NotPublicNotice record={event} />
      <LongWrittenText value={event.texts} />
      <Facts>
        <Fact term={t("place")}>
          {event.online
            ? t("online")
            : [event.place, event.country?.label].filter(Boolean).join(", ")}
        </Fact>
        <Fact term={t("agreement")}>
          {event.agreement && <About path="accords" about={event.agreement} />}
        </Fact>
        <Fact term={t("project")}>
          {event.project && <About path="projets" about={event.project} />}
        </Fact>
        <Fact term={t("partners")}>
          {event.partners.length > 0 && (
            <ul className="plain">
              {event.partners.map((partner) => (
                <li key={partner.id}>
                  <PartnerName partner={partner} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t("attendance")}>
          {event.attendance.length > 0 && (
            <ul className="plain">
              {event.attendance.map((work, index) => (
                <li key={index}>
                  <WrittenText value={work} />
                </li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact term={t("decisions")}>
          {event.decisions && <LongWrittenText value={event.decisions} />}
        </Fact>
        <Fact term={t("links")}>
          {event.links.length > 0 && (
            <ul className="plain">
              {event.links.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} rel="noopener external">
                    <WrittenText value={label} />
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Fact>
      </Facts>
      <Section id="documents" title={t("documents")}>
        <Documents kind="events" record={event} />
      </Section>
      <RecordFoot kind="events" record={event} />
    </Page>
  );
}

function About({ path, about }: { path: string; about: NonNullable<Event["agreement"]> }) {
  return (
    <Link href={`/${path}/${about.slug}`}>
      <WrittenText value={about.titles} />
    </Link>
  );
}
