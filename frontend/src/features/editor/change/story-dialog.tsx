import { useTranslation } from "react-i18next";
import type { JsonObject } from "@/drafts/merge";
import { asDate, asFlag, asObjects, asText, asTexts, isBlank, jsonOf } from "@/drafts/read";
import type { ChangeStory } from "@/records/change/api";
import { Checkbox } from "@/ui/checkbox";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { useChoices } from "../fields/codes";
import { DateField } from "../fields/date-field";
import { MoneyField, moneyOf } from "../fields/money-field";
import { useSides } from "../fields/sides";
import { writtenTexts } from "../fields/texts-field";
import { errorAt } from "../frame/draft-context";
import { PartDialog, type PartFields } from "../parts/part-dialog";
import type { Parts } from "../parts/use-parts";
import { useChangeChoices } from "./choices";
import { Consent, mayBeOpen } from "./consent";

interface StoryDialogProps {
  projectId: string;
  /** The one that is worded anew; undefined for a new one. */
  story: ChangeStory | undefined;
  parts: Parts<ChangeStory>;
  onClose: () => void;
}

/** What changed, who tells it, and whether those who can be recognised agree. */
export function StoryDialog({ projectId, story, parts, onClose }: StoryDialogProps) {
  const { t } = useTranslation("editor");
  return (
    <PartDialog
      title={t(story ? "changeStories.edit" : "changeStories.add")}
      keptAs={`passerelle.change-story ${story?.id ?? projectId}`}
      part={story}
      initial={inputOf(story)}
      parts={parts}
      isComplete={({ kind, effect, titles, accounts, dated, consent }) =>
        Boolean(
          kind &&
          effect &&
          asDate(dated) &&
          !isBlank(titles) &&
          !isBlank(accounts) &&
          stateOf(consent),
        )
      }
      toSend={toSend}
      onClose={onClose}
    >
      {(fields) => (
        <>
          <What {...fields} />
          {fields.values.kind === "avoided-cost" && <Estimate {...fields} />}
          <Text {...fields} name="tellers" limit={300} optional />
          <Consent {...fields} />
          <Checkbox
            label={t("changeStories.openToAll")}
            help={t("changeStories.openToAllHelp")}
            disabled={!mayBeOpen(fields.values.consent)}
            checked={mayBeOpen(fields.values.consent) && (asFlag(fields.values.openToAll) ?? false)}
            onChange={({ currentTarget }) => fields.set("openToAll", currentTarget.checked)}
          />
        </>
      )}
    </PartDialog>
  );
}

const stateOf = (consent: JsonObject[string] | undefined) =>
  asText(asObjects([consent ?? null])[0]?.state);

function What(fields: PartFields) {
  const { values, set, violations } = fields;
  const { t } = useTranslation("editor");
  const choices = useChangeChoices();
  const { pillar } = useChoices();
  const sides = useSides();
  const code = (name: "kind" | "effect", list: readonly { value: string; label: string }[]) => (
    <Select
      label={t(`changeStories.${name}`)}
      choices={list}
      value={asText(values[name])}
      error={errorAt(violations, name)}
      onChange={({ currentTarget }) => set(name, currentTarget.value)}
    />
  );
  const maybe = (
    name: "side" | "pillar",
    list: readonly { value: string; label: string }[],
    none: string,
  ) => (
    <Select
      label={t(`changeStories.${name}`)}
      optional
      placeholder={none}
      choices={list}
      value={asText(values[name])}
      error={errorAt(violations, name)}
      onChange={({ currentTarget }) => set(name, currentTarget.value || null)}
    />
  );
  return (
    <>
      <div className="form__row">
        {code("kind", choices.changeStoryKind)}
        {code("effect", choices.changeEffect)}
      </div>
      <Text {...fields} name="titles" limit={300} />
      <Text {...fields} name="accounts" limit={5000} multiline />
      <DateField
        label={t("changeStories.dated")}
        value={asDate(values.dated)}
        error={errorAt(violations, "dated")}
        onChange={(date) => set("dated", date ? { ...date } : null)}
      />
      <div className="form__row">
        {maybe("side", sides.choices, t("changeStories.bothSides"))}
        {maybe("pillar", pillar, t("changeStories.noPillar"))}
      </div>
    </>
  );
}

interface TextProps extends PartFields {
  name: "titles" | "accounts" | "tellers" | "methods";
  limit: number;
  optional?: boolean;
  multiline?: boolean;
}

function Text({ values, set, violations, name, ...shape }: TextProps) {
  const { t } = useTranslation("editor");
  return (
    <LocalizedTextInput
      label={t(`changeStories.${name}`)}
      help={t(`changeStories.${name}Help`)}
      value={asTexts(values[name])}
      error={errorAt(violations, name)}
      onChange={(written) => set(name, writtenTexts(written))}
      {...shape}
    />
  );
}

function Estimate(fields: PartFields) {
  const { t } = useTranslation("editor");
  return (
    <>
      <MoneyField
        label={t("changeStories.cost")}
        help={t("changeStories.costHelp")}
        value={fields.values.cost}
        error={errorAt(fields.violations, "cost.amount") ?? errorAt(fields.violations, "cost")}
        onChange={(cost) => fields.set("cost", cost)}
      />
      <Text {...fields} name="methods" limit={1000} multiline />
    </>
  );
}

/** What belongs to another kind or needs a consent that is not there stays on the device and is not sent. */
function toSend(values: JsonObject): JsonObject {
  const estimated = values.kind === "avoided-cost";
  return {
    ...values,
    cost: estimated ? moneyOf(values.cost) : null,
    methods: estimated ? (values.methods ?? null) : null,
    openToAll: mayBeOpen(values.consent) && values.openToAll === true,
  };
}

function inputOf(story: ChangeStory | undefined): JsonObject {
  if (!story) return {};
  const { kind, titles, accounts, dated, side, pillar, effect, tellers } = story;
  const { consent, cost, methods, openToAll } = story;
  return jsonOf({
    kind: kind.code,
    titles,
    accounts,
    dated,
    side,
    pillar: pillar?.code,
    effect: effect.code,
    tellers,
    consent: { state: consent.state.code, dated: consent.dated },
    cost,
    methods,
    openToAll,
  });
}
