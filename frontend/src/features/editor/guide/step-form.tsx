import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { api, dataOf, sendKept } from "@/api/client";
import type { JsonObject } from "@/drafts/merge";
import { asCode, asFlag, asObjects, asTexts, jsonOf } from "@/drafts/read";
import type { Remote } from "@/drafts/record-draft";
import { useRecordDraft } from "@/drafts/use-record-draft";
import type { Localized } from "@/i18n/localized";
import type { GuideSheet, GuideStep } from "@/records/guide/api";
import { RefusalNotice } from "@/records/refusal-notice";
import { Checkbox } from "@/ui/checkbox";
import { RadioGroup } from "@/ui/choices";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { codes, useChoices } from "../fields/codes";
import { ConflictDialog } from "../frame/conflict-dialog";
import { errorAt } from "../frame/draft-context";
import { DraftStateLine } from "../frame/draft-state";

interface StepFormProps {
  projectId: string;
  step: GuideStep;
  sheet: GuideSheet;
}

/** One's own answers to a step: on the device at every keystroke, sent a moment later. */
export function StepForm({ projectId, step, sheet }: StepFormProps) {
  const { t } = useTranslation("learning");
  const choices = useChoices();
  const queries = useQueryClient();
  const { draft, state } = useRecordDraft({
    key: `guide-answer:${sheet.id}`,
    href: `/mon-espace/projets/${projectId}/guide/${step.step.code}`,
    titleOf: () => t("guide.own", { step: step.step.label }),
    remote: sheetRemote(sheet.id),
  });
  const { values, violations } = state;
  const saved = state.status === "saved" ? state.savedAt : undefined;
  useEffect(() => {
    if (saved) void queries.invalidateQueries({ queryKey: ["projects", projectId, "guide"] });
  }, [saved, projectId, queries]);

  const answers = asObjects(values.answers);
  const textOf = (code: string) => asTexts(answers.find(({ question }) => question === code)?.text);
  const write = (code: string, text: Localized) => {
    const all = step.questions.map((question) => ({
      question: question.code,
      text: question.code === code ? text : textOf(question.code),
    }));
    draft.change(
      "answers",
      all
        .filter((each) => isWritten(each.text))
        .map((each) => ({ ...each, text: { ...each.text } })),
    );
    if (values.state === "not-begun") draft.change("state", "under-way");
  };
  if (state.status === "loading") return null;
  return (
    <div className="form">
      <DraftStateLine state={state} />
      <ConflictDialog
        type="guide-answer"
        conflicts={state.conflicts}
        onResolve={(path, choice) => draft.resolve(path, choice)}
      />
      {state.status === "refused" && violations.length === 0 && (
        <RefusalNotice error={state.error} onReload={() => void draft.start()} />
      )}
      {step.questions.map(({ code, label }) => (
        <LocalizedTextInput
          key={code}
          label={label}
          multiline
          optional
          limit={5000}
          value={textOf(code)}
          onChange={(text) => write(code, text)}
        />
      ))}
      <RadioGroup
        label={t("guide.state")}
        help={t("guide.noMark")}
        inline
        choices={choices.guideState}
        value={asCode(values.state, codes.guideState)}
        error={errorAt(violations, "state") ?? errorAt(violations, "answers")}
        onChange={(value) => draft.change("state", value)}
      />
      <Checkbox
        label={t("guide.open")}
        help={t("guide.openHelp")}
        checked={asFlag(values.openToAll) ?? false}
        onChange={({ currentTarget }) => draft.change("openToAll", currentTarget.checked)}
      />
    </div>
  );
}

function isWritten(text: Localized): boolean {
  return Object.values(text).some((each) => each?.trim());
}

/** A sheet as it is written, taken out of what it shows. */
function sheetRemote(id: string): Remote {
  return {
    load: async () => {
      const sheet = await dataOf(
        api.GET("/api/v1/guide-answers/{id}", { params: { path: { id } } }),
      );
      return { value: inputOf(sheet), etag: `"${sheet.version}"` };
    },
    patch: async (body, etag) => {
      const response = await sendKept({
        method: "PATCH",
        path: `/api/v1/guide-answers/${id}`,
        body,
        headers: { "If-Match": etag },
      });
      return { etag: response.headers.get("ETag") ?? "" };
    },
  };
}

function inputOf({ step, round, state, answers, openToAll }: GuideSheet): JsonObject {
  return jsonOf({ step: step.code, round, state: state.code, answers, openToAll });
}
