import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import { useLanguage } from "@/i18n/use-language";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { codes, useChoices } from "../fields/codes";
import { useCountries } from "../fields/countries";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";
import { candidatesOf, useCreatePartner } from "./create-partner";
import { PossibleDoubles } from "./possible-doubles";

interface NewPartnerFormProps {
  name: string;
  onDone: (partner: { id: string; name: string }) => void;
  onCancel?: () => void;
}

const initial = { name: "", type: "", country: "", territory: "", website: "" };

/** The few things that make an organisation known; the rest is written on its own page. */
export function NewPartnerForm({ name, onDone, onCancel }: NewPartnerFormProps) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const countries = useCountries();
  const choices = useChoices();
  const { values, set, forget } = useKeptForm("passerelle.new-partner", { ...initial, name });
  const creation = useCreatePartner((partner) => {
    forget();
    onDone(partner);
  });

  const type = codes.partnerType.find((code) => code === values.type);
  const send = (confirmedNew: boolean) => {
    if (!type) return;
    creation.mutate({
      confirmedNew,
      input: {
        names: { [language]: values.name },
        type,
        country: values.country || null,
        territory: values.territory || null,
        website: values.website || null,
      },
    });
  };
  const candidates = candidatesOf(creation.error);
  const violations = creation.error instanceof ProblemError ? creation.error.violations : [];
  const box = (member: keyof typeof initial, field: string = member) => ({
    value: values[member],
    error: errorAt(violations, field),
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) =>
      set(member, currentTarget.value),
  });

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        // It may stand in a dialog inside another form, which is not to be sent with it.
        event.stopPropagation();
        send(false);
      }}
    >
      <TextInput
        label={t("newPartner.name")}
        help={t("newPartner.nameHelp")}
        required
        {...box("name", "names")}
      />
      <Select
        label={t("newPartner.type")}
        choices={choices.partnerType}
        required
        {...box("type")}
      />
      <div className="form__row">
        <Select label={t("newPartner.country")} choices={countries} {...box("country")} />
        <TextInput label={t("newPartner.territory")} optional {...box("territory")} />
      </div>
      <TextInput
        label={t("newPartner.website")}
        help={t("newPartner.websiteHelp")}
        optional
        inputMode="url"
        {...box("website")}
      />
      {candidates.length > 0 ? (
        <PossibleDoubles
          candidates={candidates}
          onChoose={(candidate) => {
            forget();
            onDone(candidate);
          }}
          onConfirmNew={() => send(true)}
        />
      ) : creation.isError && violations.length === 0 ? (
        <Notice tone="bad" role="alert" title={t(`common:${errorKey(creation.error)}`)} />
      ) : null}
      <div className="form__actions">
        <Button type="submit" variant="primary" disabled={creation.isPending}>
          {t("newPartner.create")}
        </Button>
        {onCancel ? (
          <Button variant="quiet" onClick={onCancel}>
            {t("common:actions.cancel")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
