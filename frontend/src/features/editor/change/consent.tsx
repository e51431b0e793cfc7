import { useTranslation } from "react-i18next";
import { isObject, type Json } from "@/drafts/merge";
import { asDate, asText } from "@/drafts/read";
import { RadioGroup } from "@/ui/choices";
import { DateField } from "../fields/date-field";
import { errorAt } from "../frame/draft-context";
import type { PartFields } from "../parts/part-dialog";
import { useChangeChoices } from "./choices";

const given = ["oral", "written"];
const open = ["nobody-recognisable", ...given];

const stateOf = (consent: Json | undefined) => (isObject(consent) ? asText(consent.state) : "");

/** Whether everybody may read a story with this consent. */
export function mayBeOpen(consent: Json | undefined): boolean {
  return open.includes(stateOf(consent));
}

/** What those who can be recognised said to the story being told, and when. */
export function Consent({ values, set, violations }: PartFields) {
  const { t } = useTranslation("editor");
  const choices = useChangeChoices();
  const consent = isObject(values.consent) ? values.consent : {};
  const state = stateOf(consent);
  const isGiven = given.includes(state);
  return (
    <>
      <RadioGroup
        label={t("changeStories.consent")}
        help={t("changeStories.consentHelp")}
        choices={choices.consentState}
        value={state}
        error={errorAt(violations, "consent") ?? errorAt(violations, "consent.state")}
        onChange={(next) =>
          // The day on which it was given is not the one on which it was withdrawn.
          set("consent", {
            state: next,
            dated: isGiven && given.includes(next) ? (consent.dated ?? null) : null,
          })
        }
      />
      {(isGiven || state === "withdrawn") && (
        <DateField
          label={t(isGiven ? "changeStories.givenOn" : "changeStories.withdrawnOn")}
          value={asDate(consent.dated)}
          error={errorAt(violations, "consent.dated")}
          onChange={(date) => set("consent", { ...consent, dated: date ? { ...date } : null })}
        />
      )}
    </>
  );
}
