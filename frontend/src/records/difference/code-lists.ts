import { queryOptions } from "@tanstack/react-query";
import { api, dataOf } from "@/api/client";
import type { components } from "@/api/schema";

type RecordType = components["schemas"]["RecordType"];

const addresses = {
  accumulations: "/api/v1/accumulations",
  "activity-states": "/api/v1/activity-states",
  "agreement-kinds": "/api/v1/agreement-kinds",
  "change-effects": "/api/v1/change-effects",
  "change-extents": "/api/v1/change-extents",
  "change-steps": "/api/v1/change-steps",
  "change-story-kinds": "/api/v1/change-story-kinds",
  "consent-states": "/api/v1/consent-states",
  "contact-kinds": "/api/v1/contact-kinds",
  "context-effect-kinds": "/api/v1/context-effect-kinds",
  "context-statuses": "/api/v1/context-statuses",
  countries: "/api/v1/countries",
  "dimension-kinds": "/api/v1/dimension-kinds",
  "evaluation-kinds": "/api/v1/evaluation-kinds",
  "event-kinds": "/api/v1/event-kinds",
  "funding-kinds": "/api/v1/funding-kinds",
  "funding-states": "/api/v1/funding-states",
  "indicator-directions": "/api/v1/indicator-directions",
  "indicator-measures": "/api/v1/indicator-measures",
  "guide-questions": "/api/v1/guide-questions",
  "guide-states": "/api/v1/guide-states",
  "guide-steps": "/api/v1/guide-steps",
  languages: "/api/v1/languages",
  "lesson-kinds": "/api/v1/lesson-kinds",
  "lesson-reply-kinds": "/api/v1/lesson-reply-kinds",
  "levy-schemes": "/api/v1/levy-schemes",
  "objective-levels": "/api/v1/objective-levels",
  "partner-roles": "/api/v1/partner-roles",
  "partner-types": "/api/v1/partner-types",
  "party-roles": "/api/v1/party-roles",
  pillars: "/api/v1/pillars",
  "project-forms": "/api/v1/project-forms",
  "project-statuses": "/api/v1/project-statuses",
  publics: "/api/v1/publics",
  "recommendation-states": "/api/v1/recommendation-states",
  "result-kinds": "/api/v1/result-kinds",
  sides: "/api/v1/sides",
  successions: "/api/v1/successions",
  themes: "/api/v1/themes",
  "volunteer-schemes": "/api/v1/volunteer-schemes",
} as const;

export type CodeList = keyof typeof addresses;

/** The words of one list; they change so seldom that one reading lasts. */
export const codeListQuery = (list: CodeList) =>
  queryOptions({
    queryKey: ["code-lists", list],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const { items } = await dataOf(api.GET(addresses[list], { signal }));
      return new Map(items.map(({ code, label }) => [code, label]));
    },
  });

/** Properties whose codes come from one list wherever they stand. */
const everywhere: Partial<Record<string, CodeList>> = {
  country: "countries",
  language: "languages",
  side: "sides",
  sides: "sides",
  level: "objective-levels",
  succession: "successions",
  pillar: "pillars",
  measure: "indicator-measures",
  direction: "indicator-directions",
  accumulation: "accumulations",
};

const within: Partial<Record<RecordType, Partial<Record<string, CodeList>>>> = {
  project: {
    status: "project-statuses",
    form: "project-forms",
    publics: "publics",
    roles: "partner-roles",
    code: "themes",
    scheme: "volunteer-schemes",
  },
  partner: { type: "partner-types", kind: "contact-kinds" },
  agreement: { kind: "agreement-kinds", role: "party-roles", state: "activity-states" },
  event: { kind: "event-kinds" },
  "funding-line": { kind: "funding-kinds", state: "funding-states", scheme: "levy-schemes" },
  "funding-plan": { kind: "funding-kinds" },
  result: { kind: "result-kinds" },
  lesson: { kind: "lesson-kinds", themes: "themes", step: "guide-steps" },
  "guide-answer": { step: "guide-steps", state: "guide-states", question: "guide-questions" },
  "context-entry": { status: "context-statuses" },
  "context-effect": { effect: "context-effect-kinds" },
  evaluation: { kind: "evaluation-kinds", state: "recommendation-states" },
  mission: { travelling: "sides" },
  "change-marker": { step: "change-steps", extent: "change-extents" },
  "change-story": {
    kind: "change-story-kinds",
    effect: "change-effects",
    state: "consent-states",
  },
  "lesson-reply": { kind: "lesson-reply-kinds" },
  indicator: { kind: "dimension-kinds" },
};

/** The list that a property's codes come from; undefined where it holds no codes. */
export function listOf(type: RecordType, property: string): CodeList | undefined {
  return within[type]?.[property] ?? everywhere[property];
}
