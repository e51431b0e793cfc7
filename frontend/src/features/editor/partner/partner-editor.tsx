import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { editorOf } from "@/records/record-kinds";
import { nameOf, partnerQuery, partnerRemote } from "../api";
import { RecordFrame } from "../frame/record-frame";
import type { EditedSection } from "../frame/section";
import { ContactsSection } from "./contacts-section";
import { IdentitySection } from "./identity-section";
import { LogoSection } from "./logo-section";
import { RegistersSection } from "./registers-section";

type PartnerField = keyof components["schemas"]["PartnerInput"];

const titleOf = (values: JsonObject) => nameOf(asTexts(values.names));

/** An organisation's own page, written by its people or by the partner that registered it. */
export function PartnerEditor({ id }: { id: string }) {
  const href = editorOf("partners", id);
  const remote = partnerRemote(id);
  const { draft, state } = useRecordDraft({ key: `partner:${id}`, href, titleOf, remote });
  const partner = useQuery(partnerQuery(id));
  const sections = usePartnerSections(Boolean(partner.data?.logo));
  return (
    <RecordFrame
      id={id}
      title={titleOf(state.values)}
      kind="partners"
      draft={draft}
      state={state}
      sections={sections}
      record={partner.data}
      previewHref={`/partenaires/${partner.data?.slug ?? id}`}
    />
  );
}

function usePartnerSections(hasLogo: boolean): EditedSection[] {
  const { t } = useTranslation("editor");
  const sections = {
    identity: ["names", "acronym", "type", "country", "territory", "website", "descriptions"],
    registers: ["identifiers", "formerNames", "latitude", "longitude"],
    contacts: ["contacts"],
    logo: [],
  } satisfies Record<string, PartnerField[]>;
  const panels = {
    logo: { name: "logo", Panel: LogoSection },
    identity: { name: "identite", Panel: IdentitySection },
    registers: { name: "registres", Panel: RegistersSection },
    contacts: { name: "contacts", Panel: ContactsSection },
  };
  return (["identity", "registers", "contacts", "logo"] as const).map((key) => ({
    ...panels[key],
    fields: sections[key],
    filled: key === "logo" ? hasLogo : undefined,
    title: t(`sections.${key}.title`),
    intro: t(`sections.${key}.intro`),
  }));
}
