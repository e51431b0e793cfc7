import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { JsonObject } from "@/drafts/merge";
import { asTexts } from "@/drafts/read";
import { useRecordDraft } from "@/drafts/use-record-draft";
import { documentsQuery } from "@/records/documents/api";
import { editorOf } from "@/records/record-kinds";
import { agreementQuery, agreementRemote, nameOf } from "../api";
import { AgreementAttachments } from "../documents/documents-panel";
import { RecordFrame } from "../frame/record-frame";
import type { EditedSection } from "../frame/section";
import { AgreementSection } from "./agreement-section";
import { DocumentsSection } from "./documents-section";
import { PartiesSection } from "./parties-section";
import { PlanSection } from "./plan-section";
import { ValiditySection } from "./validity-section";

type AgreementField = keyof components["schemas"]["AgreementInput"];

const titleOf = (values: JsonObject) => nameOf(asTexts(values.titles));

/** An agreement, twinning or network, written by its parties. */
export function AgreementEditor({ id }: { id: string }) {
  const href = editorOf("agreements", id);
  const remote = agreementRemote(id);
  const { draft, state } = useRecordDraft({ key: `agreement:${id}`, href, titleOf, remote });
  const agreement = useQuery(agreementQuery(id));
  const sections = useAgreementSections(id);
  return (
    <RecordFrame
      id={id}
      title={titleOf(state.values)}
      kind="agreements"
      draft={draft}
      state={state}
      sections={sections}
      record={agreement.data}
      previewHref={`/accords/${agreement.data?.slug ?? id}`}
    />
  );
}

const parts = {
  agreement: {
    name: "accord",
    fields: ["titles", "kind", "number", "descriptions"],
    Panel: AgreementSection,
  },
  validity: {
    name: "dates",
    fields: [
      "firstSigned",
      "starts",
      "ends",
      "openEnded",
      "triennial",
      "predecessorId",
      "succession",
    ],
    Panel: ValiditySection,
  },
  parties: { name: "signataires", fields: ["parties"], Panel: PartiesSection },
  plan: { name: "objectifs", fields: ["objectives", "activities"], Panel: PlanSection },
  documents: { name: "documents", fields: ["outcomes", "documents"], Panel: DocumentsSection },
  attachments: { name: "fichiers", fields: [], Panel: AgreementAttachments },
} satisfies Record<string, { name: string; fields: AgreementField[]; Panel: () => unknown }>;

function useAgreementSections(id: string): EditedSection[] {
  const { t } = useTranslation("editor");
  const documents = useQuery(documentsQuery("agreements", id));
  return (["agreement", "validity", "parties", "plan", "documents", "attachments"] as const).map(
    (key) => ({
      ...parts[key],
      filled: key === "attachments" ? (documents.data?.length ?? 0) > 0 : undefined,
      title: t(`sections.${key}.title`),
      intro: t(`sections.${key}.intro`),
    }),
  );
}
