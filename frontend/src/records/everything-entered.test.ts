import { expect, it } from "vitest";

const [schema = ""] = Object.values(
  import.meta.glob<string>("/src/api/schema.d.ts", {
    eager: true,
    query: "?raw",
    import: "default",
  }),
);
const pages = import.meta.glob<string>(
  [
    "/src/records/**/*.{ts,tsx}",
    "/src/features/**/*.{ts,tsx}",
    "!/src/**/*.test.*",
    "!/src/features/editor/**",
    "!/src/records/difference/**",
  ],
  { eager: true, query: "?raw", import: "default" },
);
const reading = Object.values(pages).join("\n");

/** What people write of records that have a public page, or stand on one. */
const inputs = [
  "ProjectInput",
  "PartnerInput",
  "AgreementInput",
  "EventInput",
  "FundingLineInput",
  "FundingPlanInput",
  "ResultInput",
  "IndicatorInput",
  "ValueInput",
  "PeriodLockInput",
  "IndicatorDefinitionInput",
  "LessonInput",
  "LessonReplyInput",
  "GuideAnswerInput",
  "ContextEntryInput",
  "ContextEffectInput",
  "EvaluationInput",
  "MissionInput",
  "DocumentInput",
  "ProgressReportInput",
];

/** What no page says, each for a reason. */
const internal: Record<string, string> = {
  "ResultInput.position": "the order of the page itself",
  "IndicatorInput.position": "the order of the page itself",
  "LessonInput.position": "the order of the page itself",
  "ResultInput.parentId": "where it stands in the chain",
  "IndicatorInput.resultId": "where it stands in the chain",
  "IndicatorInput.unbounded": "a bound for the editor",
  "AgreementInput.predecessorId": "the chain of renewals shows it",
  "GuideAnswerInput.openToAll": "who may read it",
};

function propertiesOf(input: string): string[] {
  const block = new RegExp(`^ {8}${input}: \\{\\n(.*?)^ {8}\\};`, "ms").exec(schema)?.[1] ?? "";
  return [...block.matchAll(/^ {12}(\w+)\??:/gm)].flatMap(([, name]) => name ?? []);
}

/** Who writes an id reads the record: 'funderId' is shown as 'funder'. */
const shownAs = (name: string) => name.replace(/Id(s?)$/, "$1");

it.each(inputs)("everything written as %s stands on a page or is internal", (input) => {
  const properties = propertiesOf(input);
  expect(properties.length).toBeGreaterThan(1);
  const missing = properties.filter(
    (name) =>
      !(`${input}.${name}` in internal) &&
      !new RegExp(`\\b(${name}|${shownAs(name)})\\b`).test(reading),
  );
  expect(missing).toEqual([]);
});
