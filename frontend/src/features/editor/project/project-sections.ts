import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import type { EditedSection } from "../frame/section";
import { DatesSection } from "./dates-section";
import { FollowUpSection } from "./follow-up-section";
import { LessonsSection } from "./lessons-section";
import { LinksSection } from "./links-section";
import { ObjectivesSection } from "./objectives-section";
import { PartnersSection } from "./partners-section";
import { PlacesSection } from "./places-section";
import { SitesSection } from "./sites-section";
import { TextsSection } from "./texts-section";
import { TitlesSection } from "./titles-section";

type ProjectField = keyof components["schemas"]["ProjectInput"];

interface ProjectSection extends Omit<EditedSection, "title" | "intro"> {
  key:
    | "titles"
    | "dates"
    | "texts"
    | "objectives"
    | "places"
    | "partners"
    | "links"
    | "followUp"
    | "lessons"
    | "sites";
  fields: readonly ProjectField[];
}

const sections: readonly ProjectSection[] = [
  { key: "titles", name: "titre", fields: ["titles", "summaries", "form"], Panel: TitlesSection },
  {
    key: "dates",
    name: "dates",
    fields: [
      "status",
      "statusReasons",
      "start",
      "end",
      "openEnded",
      "lengthMonths",
      "durationNotes",
      "phases",
      "triennial",
    ],
    Panel: DatesSection,
  },
  {
    key: "partners",
    name: "partenaires",
    fields: ["partners"],
    Panel: PartnersSection,
  },
  { key: "places", name: "lieux", fields: ["places"], Panel: PlacesSection },
  {
    key: "objectives",
    name: "objectifs",
    fields: ["objectivesNorth", "objectivesSouth", "beneficiaries"],
    Panel: ObjectivesSection,
  },
  {
    key: "texts",
    name: "textes",
    fields: ["contexts", "histories", "descriptions", "sourceNotes"],
    Panel: TextsSection,
  },
  {
    key: "links",
    name: "cadre",
    fields: ["agreementId", "parentId", "followsId"],
    Panel: LinksSection,
  },
  {
    key: "followUp",
    name: "suivi",
    fields: [
      "communicationNorth",
      "communicationSouth",
      "evaluationPolicy",
      "evaluationNotes",
      "volunteers",
    ],
    Panel: FollowUpSection,
  },
  {
    key: "lessons",
    name: "enseignements",
    fields: ["lessons", "questions"],
    Panel: LessonsSection,
  },
  { key: "sites", name: "sites", fields: ["websites"], Panel: SitesSection },
];

export function useProjectSections(): EditedSection[] {
  const { t } = useTranslation("editor");
  return sections.map(({ key, ...section }) => ({
    ...section,
    title: t(`sections.${key}.title`),
    intro: t(`sections.${key}.intro`),
  }));
}
