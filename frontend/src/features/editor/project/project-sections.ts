import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { components } from "@/api/schema";
import { documentsQuery } from "@/records/documents/api";
import { contextEffectsQuery } from "@/records/context/api";
import { changeMarkersQuery, changeStoriesQuery } from "@/records/change/api";
import { evaluationsQuery } from "@/records/evaluations/api";
import { missionsQuery } from "@/records/missions/api";
import { lessonsOfProjectQuery } from "@/records/lessons/api";
import { fundingQuery, resultsQuery } from "../api";
import type { EditedSection } from "../frame/section";
import { ProjectDocuments } from "../documents/documents-panel";
import { FundingSection } from "../grid/funding-section";
import { IndicatorsSection } from "../indicators/indicators-section";
import { ChangeMarkersSection } from "../change/markers-section";
import { ChangeStoriesSection } from "../change/stories-section";
import { ContextSection } from "../context/context-section";
import { EvaluationsSection } from "../evaluations/evaluations-section";
import { PlanSection } from "../plan/plan-section";
import { planQuery } from "../plan/plan-remote";
import { LessonsSection } from "../lessons/lessons-section";
import { MissionsSection } from "../missions/missions-section";
import { DatesSection } from "./dates-section";
import { FollowUpSection } from "./follow-up-section";
import { LinksSection } from "./links-section";
import { ObjectivesSection } from "./objectives-section";
import { PartnersSection } from "./partners-section";
import { PlacesSection } from "./places-section";
import { ThemesSection } from "./themes-section";
import { SharingSection } from "./sharing-section";
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
    | "themes"
    | "funding"
    | "fundingPlan"
    | "indicators"
    | "changeMarkers"
    | "changeStories"
    | "partners"
    | "links"
    | "followUp"
    | "evaluations"
    | "missions"
    | "context"
    | "lessons"
    | "sites"
    | "attachments"
    | "sharing";
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
    key: "themes",
    name: "themes",
    fields: ["themes", "sdgs", "publics", "otherPublics"],
    Panel: ThemesSection,
  },
  {
    key: "texts",
    name: "textes",
    fields: ["contexts", "histories", "descriptions", "sourceNotes"],
    Panel: TextsSection,
  },
  { key: "funding", name: "financements", fields: [], Panel: FundingSection },
  { key: "fundingPlan", name: "plan", fields: [], Panel: PlanSection },
  { key: "indicators", name: "indicateurs", fields: [], Panel: IndicatorsSection },
  { key: "changeMarkers", name: "marqueurs", fields: [], Panel: ChangeMarkersSection },
  { key: "changeStories", name: "recits", fields: [], Panel: ChangeStoriesSection },
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
  { key: "evaluations", name: "evaluations", fields: [], Panel: EvaluationsSection },
  { key: "missions", name: "missions", fields: [], Panel: MissionsSection },
  { key: "context", name: "effets-du-contexte", fields: [], Panel: ContextSection },
  {
    key: "lessons",
    name: "enseignements",
    fields: [],
    Panel: LessonsSection,
  },
  { key: "sites", name: "sites", fields: ["websites"], Panel: SitesSection },
  { key: "attachments", name: "documents", fields: [], Panel: ProjectDocuments },
  { key: "sharing", name: "partage", fields: [], Panel: SharingSection },
];

/** Parts that are records of their own. */
const apart = {
  funding: true,
  fundingPlan: true,
  indicators: true,
  changeMarkers: true,
  changeStories: true,
  evaluations: true,
  missions: true,
  context: true,
  lessons: true,
  attachments: true,
} as const;

function isApart(key: ProjectSection["key"]): key is keyof typeof apart {
  return key in apart;
}

/** The parts of a project; those that are records of their own say by themselves whether there is anything in them. */
export function useProjectSections(id: string): EditedSection[] {
  const { t } = useTranslation("editor");
  const funding = useQuery(fundingQuery(id));
  const plan = useQuery(planQuery(id));
  const results = useQuery(resultsQuery(id));
  const markers = useQuery(changeMarkersQuery(id));
  const stories = useQuery(changeStoriesQuery(id));
  const lessons = useQuery(lessonsOfProjectQuery(id));
  const evaluations = useQuery(evaluationsQuery(id));
  const missions = useQuery(missionsQuery(id));
  const context = useQuery(contextEffectsQuery(id));
  const documents = useQuery(documentsQuery("projects", id));
  const filled = {
    funding: (funding.data?.items.length ?? 0) > 0,
    fundingPlan: (plan.data?.amounts.length ?? 0) > 0,
    indicators: results.data
      ? results.data.indicators.length + results.data.results.length > 0
      : false,
    changeMarkers: (markers.data?.length ?? 0) > 0,
    changeStories: (stories.data?.items.length ?? 0) > 0,
    evaluations: (evaluations.data?.length ?? 0) > 0,
    missions: (missions.data?.items.length ?? 0) > 0,
    context: (context.data?.length ?? 0) > 0,
    lessons: (lessons.data?.length ?? 0) > 0,
    attachments: (documents.data?.length ?? 0) > 0,
  };
  return sections.map(({ key, ...section }) => ({
    ...section,
    filled: isApart(key) ? filled[key] : undefined,
    title: t(`sections.${key}.title`),
    intro: t(`sections.${key}.intro`),
  }));
}
