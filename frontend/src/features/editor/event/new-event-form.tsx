import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { api, dataOf } from "@/api/client";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { useLanguage } from "@/i18n/use-language";
import type { Membership } from "@/session/session-store";
import { announceArrival } from "@/ui/arrival";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { agreementQuery, nameOf, projectQuery } from "../api";
import { codes, useChoices } from "../fields/codes";
import { useIntention } from "@/api/use-intention";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";

type EventInput = components["schemas"]["EventInput"];

interface NewEventFormProps {
  /** The organisations on whose behalf it may be written. */
  editing: readonly Membership[];
  /** What it is about, by id. */
  projectId: string | undefined;
  agreementId: string | undefined;
}

const initial = { title: "", kind: "meeting" };

/** Title and kind; the rest is written in the editor. */
export function NewEventForm({ editing, projectId, agreementId }: NewEventFormProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const choices = useChoices();
  const { values, set, forget } = useKeptForm("passerelle.new-event", initial);
  const [chosen, setChosen] = useState(editing[0]?.partnerId);
  const author = editing.find(({ partnerId }) => partnerId === chosen);
  const creation = useCreateEvent(author, forget);
  const violations = creation.error instanceof ProblemError ? creation.error.violations : [];

  const send = () =>
    creation.mutate({
      titles: { [language]: values.title },
      kind: codes.eventKind.find((kind) => kind === values.kind) ?? "other",
      partnerIds: author ? [author.partnerId] : [],
      projectId,
      agreementId,
    });

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <About projectId={projectId} agreementId={agreementId} />
      <TextInput
        label={t("newEvent.name")}
        help={t("newEvent.nameHelp")}
        required
        value={values.title}
        error={errorAt(violations, "titles")}
        onChange={({ currentTarget }) => set("title", currentTarget.value)}
      />
      <Select
        label={t("fields.kind.label")}
        help={t("event.kindHelp")}
        placeholder={false}
        choices={choices.eventKind}
        value={values.kind}
        error={errorAt(violations, "kind")}
        onChange={({ currentTarget }) => set("kind", currentTarget.value)}
      />
      {editing.length > 1 ? (
        <Select
          label={t("newEvent.onBehalf")}
          placeholder={false}
          choices={editing.map(({ partnerId, partnerName }) => ({
            value: partnerId,
            label: partnerName,
          }))}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
      ) : (
        <p>{t("newEvent.writtenBy", { name: author?.partnerName })}</p>
      )}
      {creation.isError && violations.length === 0 ? (
        <Notice tone="bad" role="alert" title={t(`common:${errorKey(creation.error)}`)} />
      ) : null}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={creation.isPending}>
          {t("newEvent.create")}
        </Button>
      </div>
    </form>
  );
}

/** The record somebody came from. */
function About({ projectId = "", agreementId = "" }: Partial<NewEventFormProps>) {
  const { t } = useTranslation("editor");
  const project = useQuery({ ...projectQuery(projectId), enabled: projectId !== "" });
  const agreement = useQuery({ ...agreementQuery(agreementId), enabled: agreementId !== "" });
  const name = nameOf(project.data?.titles ?? agreement.data?.titles);
  return name ? <p>{t("newEvent.about", { name })}</p> : null;
}

function useCreateEvent(author: Membership | undefined, onDone: () => void) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const keyOf = useIntention();
  return useMutation({
    mutationFn: (input: EventInput) =>
      dataOf(
        api.POST("/api/v1/events", {
          params: {
            header: { "Idempotency-Key": keyOf(input), "Acting-For": author?.partnerSlug },
          },
          body: input,
        }),
      ),
    onSuccess: ({ id }) => {
      onDone();
      void queries.invalidateQueries({ queryKey: ["events"] });
      announceArrival();
      navigate(`/mon-espace/evenements/${id}/modifier`);
    },
  });
}
