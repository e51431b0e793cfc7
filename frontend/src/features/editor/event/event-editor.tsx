import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { documentsQuery } from "@/records/documents/api";
import { editorOf } from "@/records/record-kinds";
import { eventQuery, eventRemote, nameOf } from "../api";
import { EventDocuments } from "../documents/documents-panel";
import { RecordFrame } from "../frame/record-frame";
import type { EditedSection } from "../frame/section";
import { AboutSection } from "./about-section";
import { DecisionsSection } from "./decisions-section";
import { EventSection } from "./event-section";
import { PresentSection } from "./present-section";
import { WhenWhereSection } from "./when-where-section";

type EventField = keyof components["schemas"]["EventInput"];

const titleOf = (values: JsonObject) => nameOf(asTexts(values.titles));

/** An event or a piece of news, written by one partner for all that took part. */
export function EventEditor({ id }: { id: string }) {
  const href = editorOf("events", id);
  const remote = eventRemote(id);
  const { draft, state } = useRecordDraft({ key: `event:${id}`, href, titleOf, remote });
  const event = useQuery(eventQuery(id));
  const sections = useEventSections(id);
  return (
    <RecordFrame
      id={id}
      title={titleOf(state.values)}
      kind="events"
      draft={draft}
      state={state}
      sections={sections}
      record={event.data}
      previewHref={`/evenements/${event.data?.slug ?? id}`}
    />
  );
}

const parts = {
  event: { name: "evenement", fields: ["kind", "titles", "texts"], Panel: EventSection },
  eventPlace: {
    name: "date-et-lieu",
    fields: ["starts", "ends", "place", "country", "online"],
    Panel: WhenWhereSection,
  },
  eventPartners: { name: "presents", fields: ["partnerIds", "attendance"], Panel: PresentSection },
  eventDecisions: { name: "decisions", fields: ["decisions", "links"], Panel: DecisionsSection },
  attachments: { name: "documents", fields: [], Panel: EventDocuments },
  eventAbout: { name: "cadre", fields: ["agreementId", "projectId"], Panel: AboutSection },
} satisfies Record<string, { name: string; fields: EventField[]; Panel: () => unknown }>;

const order = [
  "event",
  "eventPlace",
  "eventPartners",
  "eventDecisions",
  "attachments",
  "eventAbout",
] as const;

function useEventSections(id: string): EditedSection[] {
  const { t } = useTranslation("editor");
  const documents = useQuery(documentsQuery("events", id));
  return order.map((key) => ({
    ...parts[key],
    filled: key === "attachments" ? (documents.data?.length ?? 0) > 0 : undefined,
    title: t(`sections.${key}.title`),
    intro: t(`sections.${key}.intro`),
  }));
}
