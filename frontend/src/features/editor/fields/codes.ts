import type { components } from "@/api/schema";
import { useTranslation } from "react-i18next";

type Schemas = components["schemas"];

/** Every code of a closed list, in the order people read it; the compiler refuses one that is missing or unknown. */
export function all<Code extends string>(codes: Record<Code, true>): readonly Code[] {
  return Object.keys(codes).filter((code): code is Code => code in codes);
}

export const codes = {
  projectStatus: all<Schemas["ProjectStatus"]>({
    planned: true,
    "under-way": true,
    finished: true,
    suspended: true,
    cancelled: true,
  }),
  projectForm: all<Schemas["ProjectForm"]>({
    "cooperation-project": true,
    twinning: true,
    "expert-exchange": true,
    "youth-worksite": true,
    "network-programme": true,
    "other-action": true,
  }),
  partnerRole: all<Schemas["PartnerRole"]>({
    lead: true,
    "contracting-authority": true,
    operator: true,
    funder: true,
    beneficiary: true,
    expertise: true,
  }),
  targetPublic: all<Schemas["TargetPublic"]>({
    youth: true,
    women: true,
    disability: true,
    "great-precarity": true,
    "general-population": true,
    "technicians-elected": true,
  }),
  volunteerScheme: all<Schemas["ProjectVolunteerScheme"]>({
    vsi: true,
    "civic-service": true,
    other: true,
  }),
  fundingKind: all<Schemas["FundingKind"]>({ cash: true, "in-kind": true }),
  fundingState: all<Schemas["FundingState"]>({
    asked: true,
    promised: true,
    received: true,
    spent: true,
  }),
  levyScheme: all<Schemas["LevyScheme"]>({ water: true, energy: true, waste: true }),
  partnerType: all<Schemas["PartnerType"]>({
    municipality: true,
    intermunicipality: true,
    department: true,
    region: true,
    "other-local-authority": true,
    "association-of-authorities": true,
    ngo: true,
    association: true,
    university: true,
    "research-body": true,
    school: true,
    hospital: true,
    foundation: true,
    "public-agency": true,
    government: true,
    "international-organisation": true,
    company: true,
    network: true,
    other: true,
  }),
  contactKind: all<Schemas["PartnerContactKind"]>({ elected: true, officer: true, general: true }),
  indicatorMeasure: all<Schemas["IndicatorMeasure"]>({
    unit: true,
    percentage: true,
    nominal: true,
    ordinal: true,
    qualitative: true,
  }),
  indicatorDirection: all<Schemas["IndicatorDirection"]>({
    increase: true,
    decrease: true,
    maintain: true,
  }),
  accumulation: all<Schemas["Accumulation"]>({ snapshot: true, sum: true, cumulative: true }),
  pillar: all<Schemas["Pillar"]>({
    social: true,
    economic: true,
    environmental: true,
    governance: true,
    gender: true,
  }),
  resultKind: all<Schemas["ResultKind"]>({
    "overall-objective": true,
    "specific-objective": true,
    result: true,
    activity: true,
  }),
  agreementKind: all<Schemas["AgreementKind"]>({
    "cooperation-agreement": true,
    twinning: true,
    network: true,
    "framework-agreement": true,
    other: true,
  }),
  partyRole: all<Schemas["PartyRole"]>({
    signatory: true,
    coordinator: true,
    member: true,
    pilot: true,
    observer: true,
    "contracting-authority": true,
    operator: true,
  }),
  succession: all<Schemas["Succession"]>({ renewal: true, amendment: true }),
  objectiveLevel: all<Schemas["ObjectiveLevel"]>({ process: true, strategy: true, project: true }),
  activityState: all<Schemas["ActivityState"]>({
    planned: true,
    "under-way": true,
    done: true,
    dropped: true,
  }),
  eventKind: all<Schemas["EventKind"]>({
    meeting: true,
    workshop: true,
    seminar: true,
    conference: true,
    news: true,
    other: true,
  }),
  guideStep: all<Schemas["GuideStep"]>({
    origins: true,
    assessment: true,
    actors: true,
    time: true,
    reciprocity: true,
    "follow-up": true,
  }),
  guideState: all<Schemas["GuideState"]>({ "not-begun": true, "under-way": true, done: true }),
  evaluationKind: all<Schemas["EvaluationKind"]>({
    "initial-diagnosis": true,
    "mid-term": true,
    final: true,
    "ex-post": true,
  }),
  recommendationState: all<Schemas["RecommendationState"]>({
    open: true,
    accepted: true,
    "under-way": true,
    done: true,
    rejected: true,
  }),
  contextEffect: all<Schemas["ContextEffectKind"]>({
    "local-operator": true,
    frozen: true,
    "re-purposed": true,
    stopped: true,
  }),
  side: all<Schemas["Side"]>({ north: true, south: true }),
} as const;

export interface CodeChoice<Code extends string = string> {
  value: Code;
  label: string;
}

/** The codes of each list with their words, for a choice. */
export function useChoices() {
  const { t } = useTranslation("editor");
  return {
    projectStatus: codes.projectStatus.map((value) => ({
      value,
      label: t(`codes.projectStatus.${value}`),
    })),
    projectForm: codes.projectForm.map((value) => ({
      value,
      label: t(`codes.projectForm.${value}`),
    })),
    partnerRole: codes.partnerRole.map((value) => ({
      value,
      label: t(`codes.partnerRole.${value}`),
    })),
    targetPublic: codes.targetPublic.map((value) => ({
      value,
      label: t(`codes.targetPublic.${value}`),
    })),
    volunteerScheme: codes.volunteerScheme.map((value) => ({
      value,
      label: t(`codes.volunteerScheme.${value}`),
    })),
    fundingKind: codes.fundingKind.map((value) => ({
      value,
      label: t(`codes.fundingKind.${value}`),
    })),
    fundingState: codes.fundingState.map((value) => ({
      value,
      label: t(`codes.fundingState.${value}`),
    })),
    levyScheme: codes.levyScheme.map((value) => ({ value, label: t(`codes.levyScheme.${value}`) })),
    partnerType: codes.partnerType.map((value) => ({
      value,
      label: t(`codes.partnerType.${value}`),
    })),
    indicatorMeasure: codes.indicatorMeasure.map((value) => ({
      value,
      label: t(`codes.indicatorMeasure.${value}`),
    })),
    indicatorDirection: codes.indicatorDirection.map((value) => ({
      value,
      label: t(`codes.indicatorDirection.${value}`),
    })),
    accumulation: codes.accumulation.map((value) => ({
      value,
      label: t(`codes.accumulation.${value}`),
    })),
    pillar: codes.pillar.map((value) => ({ value, label: t(`codes.pillar.${value}`) })),
    resultKind: codes.resultKind.map((value) => ({ value, label: t(`codes.resultKind.${value}`) })),
    agreementKind: codes.agreementKind.map((value) => ({
      value,
      label: t(`codes.agreementKind.${value}`),
    })),
    partyRole: codes.partyRole.map((value) => ({ value, label: t(`codes.partyRole.${value}`) })),
    succession: codes.succession.map((value) => ({ value, label: t(`codes.succession.${value}`) })),
    objectiveLevel: codes.objectiveLevel.map((value) => ({
      value,
      label: t(`codes.objectiveLevel.${value}`),
    })),
    activityState: codes.activityState.map((value) => ({
      value,
      label: t(`codes.activityState.${value}`),
    })),
    eventKind: codes.eventKind.map((value) => ({ value, label: t(`codes.eventKind.${value}`) })),
    guideStep: codes.guideStep.map((value) => ({ value, label: t(`codes.guideStep.${value}`) })),
    guideState: codes.guideState.map((value) => ({
      value,
      label: t(`codes.guideState.${value}`),
    })),
    evaluationKind: codes.evaluationKind.map((value) => ({
      value,
      label: t(`codes.evaluationKind.${value}`),
    })),
    recommendationState: codes.recommendationState.map((value) => ({
      value,
      label: t(`codes.recommendationState.${value}`),
    })),
    contextEffect: codes.contextEffect.map((value) => ({
      value,
      label: t(`codes.contextEffect.${value}`),
    })),
    contactKind: codes.contactKind.map((value) => ({
      value,
      label: t(`codes.contactKind.${value}`),
    })),
  };
}

export function wordOf(choices: readonly CodeChoice[], code: string): string {
  return choices.find(({ value }) => value === code)?.label ?? code;
}
