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

/** Inputs that are no texts of a record, each for a reason. */
const apart: Record<string, string> = {
  BaselinesInput: "which findings become baselines",
  ReminderInput: "for those who edit the project; the letter is the platform’s",
  ReportLinkInput: "for the editors of one partner",
  StancesInput: "each line is a schema of its own; the standing is shown",
};

/** Everything that people write: a new input is asked for as soon as the contract has it. */
const inputs = [...schema.matchAll(/^ {8}(\w+Input): \{$/gm)]
  .flatMap(([, name]) => name ?? [])
  .filter((name) => !(name in apart));

/** What no page says, each for a reason. */
const internal: Record<string, string> = {
  "ResultInput.position": "the order of the page itself",
  "IndicatorInput.position": "the order of the page itself",
  "ChangeMarkerInput.position": "the order of the page itself",
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

it("knows the inputs of the contract", () => {
  expect(inputs).toContain("ProjectInput");
  expect(inputs.length).toBeGreaterThan(15);
});

it.each(inputs)("everything written as %s stands on a page or is internal", (input) => {
  const properties = propertiesOf(input);
  expect(properties).not.toEqual([]);
  const missing = properties.filter(
    (name) =>
      !(`${input}.${name}` in internal) &&
      !new RegExp(`\\b(${name}|${shownAs(name)})\\b`).test(reading),
  );
  expect(missing).toEqual([]);
});
