import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { api, dataOf, newIdempotencyKey } from "@/api/client";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { useLanguage } from "@/i18n/use-language";
import type { Membership } from "@/session/session-store";
import { announceArrival } from "@/ui/arrival";
import { Button } from "@/ui/button";
import { RemovableChip } from "@/ui/chip";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useCountries } from "../fields/countries";
import { PartnerSearch } from "../fields/partner-search";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";

type ProjectInput = components["schemas"]["ProjectInput"];

const initial = { title: "", lead: "", abroad: "", abroadName: "", country: "", place: "" };

/** The least that makes a project; everything else is written in the editor, in any order. */
export function NewProjectForm({ editing }: { editing: readonly Membership[] }) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const countries = useCountries();
  const { values, set, setAll, forget } = useKeptForm("passerelle.new-project", initial);
  const creation = useCreateProject(forget);
  const lead = editing.find(({ partnerId }) => partnerId === values.lead) ?? editing[0];
  const violations = creation.error instanceof ProblemError ? creation.error.violations : [];

  const send = () => {
    if (!lead) return;
    creation.mutate({
      titles: { [language]: values.title },
      status: "planned",
      partners: [
        { partnerId: lead.partnerId, side: "north", roles: ["lead"] },
        ...(values.abroad
          ? [{ partnerId: values.abroad, side: "south" as const, roles: ["lead" as const] }]
          : []),
      ],
      places:
        values.place && values.country
          ? [{ name: values.place, country: values.country, side: "south" }]
          : [],
    });
  };

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={t("newProject.name")}
        help={t("newProject.nameHelp")}
        required
        value={values.title}
        error={errorAt(violations, "titles")}
        onChange={({ currentTarget }) => set("title", currentTarget.value)}
      />
      {editing.length > 1 ? (
        <Select
          label={t("newProject.leadPartner")}
          placeholder={false}
          choices={editing.map(({ partnerId, partnerName }) => ({
            value: partnerId,
            label: partnerName,
          }))}
          value={lead?.partnerId ?? ""}
          onChange={({ currentTarget }) => set("lead", currentTarget.value)}
        />
      ) : (
        <p>{t("newProject.leadIs", { name: lead?.partnerName })}</p>
      )}
      {values.abroad ? (
        <div className="field">
          <p className="field__label">{t("newProject.abroad")}</p>
          <ul className="chips">
            <li>
              <RemovableChip
                label={values.abroadName}
                onRemove={() => setAll({ abroad: "", abroadName: "" })}
              />
            </li>
          </ul>
        </div>
      ) : (
        <PartnerSearch
          label={t("newProject.abroad")}
          help={t("newProject.abroadHelp")}
          optional
          error={errorAt(violations, "partners")}
          onChoose={({ id, name }) => setAll({ abroad: id, abroadName: name })}
        />
      )}
      <div className="form__row">
        <Select
          label={t("newProject.country")}
          choices={countries}
          optional
          value={values.country}
          error={errorAt(violations, "places[0].country")}
          onChange={({ currentTarget }) => set("country", currentTarget.value)}
        />
        <TextInput
          label={t("newProject.place")}
          optional
          value={values.place}
          error={errorAt(violations, "places[0].name")}
          onChange={({ currentTarget }) => set("place", currentTarget.value)}
        />
      </div>
      {creation.isError && violations.length === 0 ? (
        <Notice tone="bad" role="alert" title={t(`common:${errorKey(creation.error)}`)} />
      ) : null}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={creation.isPending}>
          {t("newProject.create")}
        </Button>
      </div>
    </form>
  );
}

function useCreateProject(onDone: () => void) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const intention = useRef({ wish: "", key: "" });
  return useMutation({
    mutationFn: async (input: ProjectInput) => {
      const wish = JSON.stringify(input);
      // The same wish asked for again, after a lost answer, must not make a second project.
      if (intention.current.wish !== wish) intention.current = { wish, key: newIdempotencyKey() };
      return dataOf(
        api.POST("/api/v1/projects", {
          params: { header: { "Idempotency-Key": intention.current.key } },
          body: input,
        }),
      );
    },
    onSuccess: ({ id }) => {
      onDone();
      void queries.invalidateQueries({ queryKey: ["projects"] });
      announceArrival();
      navigate(`/mon-espace/projets/${id}/modifier`);
    },
  });
}
