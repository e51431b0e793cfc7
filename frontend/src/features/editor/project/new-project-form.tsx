import { useTranslation } from "react-i18next";
import { errorKey } from "@/api/error-text";
import { ProblemError } from "@/api/problem";
import type { components } from "@/api/schema";
import { useLanguage } from "@/i18n/use-language";
import type { Membership } from "@/session/session-store";
import { Button } from "@/ui/button";
import { RemovableChip } from "@/ui/chip";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { useCountries } from "../fields/countries";
import { PartnerSearch } from "../fields/partner-search";
import { useKeptForm } from "../fields/use-kept-form";
import { errorAt } from "../frame/draft-context";
import { OwnPartnerFields } from "./own-partner-fields";
import { useCreateProject } from "./use-create-project";

type Side = components["schemas"]["Side"];

const initial = {
  title: "",
  lead: "",
  side: "north",
  abroad: "",
  abroadName: "",
  country: "",
  place: "",
};

/** The least that makes a project; everything else is written in the editor, in any order. */
export function NewProjectForm({ editing }: { editing: readonly Membership[] }) {
  const { t } = useTranslation(["editor", "common"]);
  const language = useLanguage();
  const countries = useCountries();
  const { values, set, setAll, forget } = useKeptForm("passerelle.new-project", initial);
  const creation = useCreateProject(forget);
  const lead = editing.find(({ partnerId }) => partnerId === values.lead) ?? editing[0];
  const violations = creation.error instanceof ProblemError ? creation.error.violations : [];

  const here: Side = values.side === "south" ? "south" : "north";
  const there: Side = here === "north" ? "south" : "north";
  const send = () => {
    if (!lead) return;
    creation.mutate({
      titles: { [language]: values.title },
      status: "planned",
      partners: [
        { partnerId: lead.partnerId, side: here, roles: ["lead"] },
        ...(values.abroad
          ? [{ partnerId: values.abroad, side: there, roles: ["lead" as const] }]
          : []),
      ],
      places:
        values.place && values.country
          ? [{ name: values.place, country: values.country, side: there }]
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
      <OwnPartnerFields
        editing={editing}
        lead={lead}
        side={here}
        onLead={(partnerId) => set("lead", partnerId)}
        onSide={(side) => set("side", side)}
      />
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
