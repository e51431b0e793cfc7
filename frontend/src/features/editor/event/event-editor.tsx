import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { editorOf } from "@/records/record-kinds";
import { eventQuery, eventRemote, nameOf } from "../api";
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
  const sections = useEventSections();
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
  eventAbout: { name: "cadre", fields: ["agreementId", "projectId"], Panel: AboutSection },
} satisfies Record<string, { name: string; fields: EventField[]; Panel: () => unknown }>;

function useEventSections(): EditedSection[] {
  const { t } = useTranslation("editor");
  return (["event", "eventPlace", "eventPartners", "eventDecisions", "eventAbout"] as const).map(
    (key) => ({
      ...parts[key],
      title: t(`sections.${key}.title`),
      intro: t(`sections.${key}.intro`),
    }),
  );
}
