import type { APIRequestContext } from "@playwright/test";
import { call } from "../api.ts";
import { HostileContract } from "./contract.ts";
import { Filling } from "./filling.ts";
import { languages, type Language } from "./reader.ts";
import { HostileAuthor, type Written } from "./records.ts";

/** Records full of hostile texts: three that everybody can read, and what belongs to them. */
export interface HostileWorld {
  mark: string;
  author: HostileAuthor;
  partner: Written;
  agreement: Written;
  project: Written;
  event: Written;
  indicators: Written[];
  lines: Written[];
  lessons: Written[];
  /** The four above. */
  records: Written[];
  /** Every hostile text that stands somewhere. */
  texts: ReadonlySet<string>;
  /** What no step of this journey wrote into, though the contract takes a text there. */
  unwritten: string[];
  /** Gives the platform's lists their words back and takes the records away. */
  tidy: () => Promise<void>;
  titleOf: (record: Written, language: Language) => string;
  /** What was typed into a record for readers of a language. */
  textsOf: (record: Written, language: Language) => string[];
}

export async function hostileWorld(request: APIRequestContext): Promise<HostileWorld> {
  const contract = await HostileContract.read(request);
  const mark = `marque${crypto.randomUUID().slice(0, 8)}`;
  const filling = new Filling(contract, mark);
  const author = await HostileAuthor.of(request, filling);
  const known = async (slug: string) =>
    (await call(request, "GET", `/api/v1/partners/${slug}`)).json();
  const [home, abroad] = await Promise.all([
    known("pontcharra"),
    known("commune-rurale-de-dembela"),
  ]);

  const words = await wordsOfThePlatform(author, mark);
  const partner = await author.make(
    "/api/v1/partners",
    "PartnerInput",
    aPoint(""),
    "?confirmedNew=true",
  );
  const parties = [home.id, partner.id].map((partnerId) => ({ partnerId, role: "signatory" }));
  const agreement = await author.make("/api/v1/agreements", "AgreementInput", {
    succession: undefined,
    parties,
  });
  const project = await author.make("/api/v1/projects", "ProjectInput", {
    ...aPoint("places[]."),
    status: "finished",
    agreementId: agreement.id,
    "places[].side": "south",
    "themes[].code": mark,
    "themes[].priority": 1,
    partners: [
      { partnerId: home.id, side: "north", roles: ["lead"] },
      { partnerId: abroad.id, side: "south", roles: ["lead"] },
      { partnerId: partner.id, side: "south", roles: ["beneficiary"] },
    ],
  });
  const event = await author.make("/api/v1/events", "EventInput", {
    partnerIds: [home.id, partner.id],
    projectId: project.id,
  });
  const lines = await money(author, project, partner);
  const indicators = await results(author, project);
  const lessons = await learnt(author, project, indicators, mark);
  await reported(author, project, indicators);
  for (const record of [project, agreement, event]) await author.attach(record);

  const records = [partner, agreement, project, event];
  for (const record of records) await author.submit(record);
  await author.sendBack(project);
  await author.patch(project, { titles: project.input.titles, triennial: true });
  await author.submit(project);
  const tidy = async () => {
    for (const record of [event, project, agreement, partner]) await author.withdraw(record);
    for (const restore of words) await restore();
  };
  // The reasons of a withdrawal are written by `tidy`, when all has been looked at.
  filling.of("Withdrawal");
  const unwritten = [...contract.texts()].filter((place) => !filling.written.has(place));
  return {
    mark,
    author,
    partner,
    agreement,
    project,
    event,
    indicators,
    lines,
    lessons,
    records,
    texts: filling.texts,
    unwritten,
    tidy,
    titleOf: ({ input }, language) => textIn(input.names ?? input.titles, language),
    textsOf: ({ input }, language) => typedIn(input, language, filling.texts),
  };
}

function textIn(texts: unknown, language: Language): string {
  const text: unknown = texts instanceof Object ? Reflect.get(texts, language) : undefined;
  if (typeof text !== "string") throw new Error(`Nothing was written in ${language}.`);
  return text;
}

function typedIn(value: unknown, language: Language, texts: ReadonlySet<string>): string[] {
  if (typeof value === "string") return texts.has(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => typedIn(each, language, texts));
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([name, below]) =>
    languages.some((other) => other === name && other !== language)
      ? []
      : typedIn(below, language, texts),
  );
}

const aPoint = (prefix: string) => ({ [`${prefix}latitude`]: 12.5, [`${prefix}longitude`]: -5.5 });

/** A common indicator with a scale and a unit, so that all its texts are there; afterwards it is retired. */
async function commonIndicator(author: HostileAuthor, code: string) {
  const path = "/api/v1/indicator-definitions";
  const told = { code, measure: "ordinal", aggregation: "none", accumulation: undefined };
  const made = author.filling.of("IndicatorDefinitionInput", told);
  const [step] = made.scale as object[];
  const scale = [
    { ...step, value: 1 },
    { ...step, value: 2 },
  ];
  await author.asModerator("POST", path, { ...made, scale }, 201);
  const titles = { fr: `Épreuve ${code}`, en: `Trial ${code}`, it: `Prova ${code}` };
  const plain = { code, titles, measure: "qualitative", aggregation: "none", retired: true };
  return () => author.replace(`${path}/${code}`, plain);
}

/** A theme, a common indicator, words of lists and an entry of the register, as a moderator words them. */
async function wordsOfThePlatform(author: HostileAuthor, code: string) {
  const theme = author.filling.of("ThemeInput", {
    code,
    parent: "culture-and-heritage",
    sectors: [],
  });
  await author.asModerator("POST", "/api/v1/themes", theme, 201);
  const plain = {
    code,
    labels: { fr: `Épreuve ${code}`, en: `Trial ${code}`, it: `Prova ${code}` },
    parent: "culture-and-heritage",
    retired: true,
  };
  const entry = author.filling.of("ContextEntryInput");
  await author.asModerator("POST", "/api/v1/context-entries", entry, 201);
  return [
    await commonIndicator(author, code),
    () => author.replace(`/api/v1/themes/${code}`, plain),
    await author.reword("/api/v1/reference-lists/volunteer-schemes/vsi", "LabelsInput"),
    await author.reword("/api/v1/reference-lists/project-forms/cooperation-project", "LabelsInput"),
  ];
}

async function money(author: HostileAuthor, project: Written, partner: Written) {
  const path = `${project.path}/funding-lines`;
  const line = (given: object) =>
    author.make(path, "FundingLineInput", { year: 2024, "amount.amount": "100.00", ...given });
  const lines = [
    await line({}),
    await line({ side: "south" }),
    await line({ kind: "in-kind", note: "=1+1" }),
  ];
  const match = author.filling.of("FunderMatch", {
    funderName: lines[2]?.input.funderName,
    partnerId: partner.id,
  });
  await author.asEditor("POST", `${project.path}/funder-matches`, match, 200);
  const plan = author.filling.of("FundingPlanInput", {
    currency: "EUR",
    amounts: [{ year: 2024, side: "north", kind: "cash", amount: "150.00" }],
  });
  await author.patch({ ...project, path: `${project.path}/funding-plan` }, plan);
  return lines;
}

/** A result with indicators of three kinds and a value of each, since none takes all the texts there are. */
async function results(author: HostileAuthor, project: Written) {
  const result = await author.make(`${project.path}/results`, "ResultInput");
  const indicator = (given: object) =>
    author.make(`${project.path}/indicators`, "IndicatorInput", {
      resultId: result.id,
      definition: undefined,
      ...given,
    });
  const categories = ["women", "men"].map((code) => {
    const [dimension] = author.filling.of("IndicatorInput", {
      "dimensions[].categories[].code": code,
    }).dimensions as { categories: object[] }[];
    return dimension?.categories[0];
  });
  const counted = await indicator({
    measure: "unit",
    scale: [],
    "dimensions[].categories": categories,
    "baseline.account": undefined,
    "baseline.fraction": undefined,
  });
  const [step] = author.filling.of("IndicatorInput", { "scale[].value": 3 }).scale as object[];
  const scaled = await indicator({
    measure: "ordinal",
    dimensions: [],
    scale: [step, { ...step, value: 1 }],
    "baseline.account": undefined,
    "baseline.fraction": undefined,
  });
  const told = await indicator({
    measure: "qualitative",
    dimensions: [],
    scale: [],
    "baseline.value": undefined,
    "baseline.fraction": undefined,
  });
  const value = (of: Written, given: object) =>
    author.make(`${of.path}/values`, "ValueInput", {
      targetFraction: undefined,
      actualFraction: undefined,
      parts: [],
      ...given,
    });
  await value(counted, { account: undefined, noData: undefined });
  await value(told, { target: undefined, actual: undefined, noData: undefined });
  await value(scaled, { account: undefined, actual: undefined });
  const stances = author.filling.of("StancesInput", {
    "items[].recordId": counted.id,
    "items[].version": 0,
    "items[].aspect": "definition",
    "items[].act": "disagrees",
    "items[].figure": undefined,
  });
  await author.sayAbroad(project, stances);
  const longAgo = { value: "1990", precision: "year" };
  const settled = { starts: longAgo, ends: longAgo };
  await author.make(`${project.path}/period-locks`, "PeriodLockInput", settled);
  return [counted, scaled, told];
}

/** A lesson, a question with an answer, changes that are seen and told, and what is said to the guide. */
async function learnt(
  author: HostileAuthor,
  project: Written,
  [, , told]: Written[],
  theme: string,
) {
  const made = (kind: string) =>
    author.make(`${project.path}/lessons`, "LessonInput", { kind, "themes[]": theme });
  const lessons = [await made("lesson"), await made("question")];
  await author.make(`${project.path}/context-effects`, "ContextEffectInput");
  await author.make(`${project.path}/evaluations`, "EvaluationInput", {
    kind: "final",
    documentId: undefined,
    "findings[].indicatorId": told?.id,
    "findings[].measured.value": undefined,
    "findings[].measured.fraction": undefined,
    "recommendations[].state": "open",
  });
  await author.make(`${project.path}/missions`, "MissionInput", {
    travelling: "south",
    country: "FR",
    documentId: undefined,
  });
  await author.make(`${project.path}/change-markers`, "ChangeMarkerInput", {
    step: "expect",
    side: "south",
    resultId: undefined,
    "observations[].extent": "begun",
  });
  await author.make(`${project.path}/change-stories`, "ChangeStoryInput", {
    kind: "avoided-cost",
    effect: "positive",
    "consent.state": "nobody-recognisable",
    "consent.dated": undefined,
    openToAll: true,
  });
  const texts = { step: "time", "answers[].question": "q11", openToAll: true };
  await author.make(`${project.path}/guide-answers`, "GuideAnswerInput", texts);
  await author.make(`${lessons[1]?.path}/replies`, "LessonReplyInput", { kind: "answer" });
  return lessons;
}

/** Where the project stands, told twice, since no value takes all the texts there are; whom a link was given to. */
async function reported(author: HostileAuthor, project: Written, [counted, , told]: Written[]) {
  const path = `${project.path}/progress-reports`;
  const period = {
    "values[].starts": { value: "2023", precision: "year" },
    "values[].ends": { value: "2023", precision: "year" },
    "values[].actual": undefined,
    "values[].actualFraction": undefined,
    "values[].parts": [],
  };
  const open = { "report.openToAll": true, ...period };
  const report = await author.make(path, "NewProgressReport", {
    ...open,
    "values[].indicatorId": told?.id,
    "values[].noData": undefined,
  });
  await author.make(path, "NewProgressReport", {
    ...open,
    "values[].indicatorId": counted?.id,
    "values[].account": undefined,
  });
  await author.rewrite(report, author.filling.of("ProgressReportInput", { openToAll: true }));
  const link = author.filling.of("ReportLinkInput");
  await author.asEditor("POST", `${project.path}/report-links`, link, 201);
}
