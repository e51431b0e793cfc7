import { useMutation, useQueryClient } from "@tanstack/react-query";
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
import { codes, useChoices } from "../fields/codes";
import { PartnerSearch } from "../fields/partner-search";
import { useIntention } from "@/api/use-intention";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";

type AgreementInput = components["schemas"]["AgreementInput"];

interface NewAgreementFormProps {
  acting: Membership;
  /** The agreement it renews. */
  predecessorId: string | undefined;
}

const initial = { title: "", kind: "cooperation-agreement", other: "", otherName: "" };

/** Title, kind and the other party; the rest is written in the editor. */
export function NewAgreementForm({ acting, predecessorId }: NewAgreementFormProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const choices = useChoices();
  const { values, set, setAll, forget } = useKeptForm("passerelle.new-agreement", initial);
  const creation = useCreateAgreement(forget);
  const violations = creation.error instanceof ProblemError ? creation.error.violations : [];

  const send = () =>
    creation.mutate({
      titles: { [language]: values.title },
      kind: codes.agreementKind.find((kind) => kind === values.kind) ?? "other",
      parties: [acting.partnerId, values.other]
        .filter(Boolean)
        .map((partnerId) => ({ partnerId, role: "signatory" })),
      predecessorId,
      succession: predecessorId ? "renewal" : undefined,
    });

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextInput
        label={t("newAgreement.name")}
        help={t("newAgreement.nameHelp")}
        required
        value={values.title}
        error={errorAt(violations, "titles")}
        onChange={({ currentTarget }) => set("title", currentTarget.value)}
      />
      <Select
        label={t("fields.kind.label")}
        placeholder={false}
        choices={choices.agreementKind}
        value={values.kind}
        error={errorAt(violations, "kind")}
        onChange={({ currentTarget }) => set("kind", currentTarget.value)}
      />
      <p>{t("newAgreement.signedBy", { name: acting.partnerName })}</p>
      <PartnerSearch
        label={t("newAgreement.other")}
        optional
        error={errorAt(violations, "parties")}
        onChoose={({ id, name }) => setAll({ other: id, otherName: name })}
      />
      {values.other ? <p>{t("newAgreement.otherIs", { name: values.otherName })}</p> : null}
      {predecessorId ? <p>{t("newAgreement.renews")}</p> : null}
      {creation.isError && violations.length === 0 ? (
        <Notice tone="bad" role="alert" title={t(`common:${errorKey(creation.error)}`)} />
      ) : null}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={creation.isPending}>
          {t("newAgreement.create")}
        </Button>
      </div>
    </form>
  );
}

function useCreateAgreement(onDone: () => void) {
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const keyOf = useIntention();
  return useMutation({
    mutationFn: (input: AgreementInput) =>
      dataOf(
        api.POST("/api/v1/agreements", {
          params: { header: { "Idempotency-Key": keyOf(input) } },
          body: input,
        }),
      ),
    onSuccess: ({ id }) => {
      onDone();
      void queries.invalidateQueries({ queryKey: ["agreements"] });
      announceArrival();
      navigate(`/mon-espace/accords/${id}/modifier`);
    },
  });
}
