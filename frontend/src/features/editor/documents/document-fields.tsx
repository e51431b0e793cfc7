import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Violation } from "@/api/problem";
import { languages } from "@/i18n/languages";
import { useLanguage } from "@/i18n/use-language";
import { RadioGroup } from "@/ui/choices";
import { Disclosure } from "@/ui/disclosure";
import { LocalizedTextInput } from "@/ui/localized-text-input";
import { Select } from "@/ui/select";
import { TextInput } from "@/ui/text-input";
import { DateField } from "../fields/date-field";
import { errorAt } from "../frame/draft-context";
import { categoriesQuery } from "./api";
import type { Written } from "./chosen-file";

interface DocumentFieldsProps {
  written: Written;
  isPicture: boolean;
  violations: readonly Violation[];
  onChange: (changed: Partial<Written>) => void;
}

/** What there is to say about a file; the two things every reader needs come first. */
export function DocumentFields({ written, isPicture, violations, onChange }: DocumentFieldsProps) {
  const { t } = useTranslation("editor");
  const categories = useQuery(categoriesQuery(useLanguage()));
  const error = (field: string) => errorAt(violations, field);
  return (
    <>
      <LocalizedTextInput
        label={t(isPicture ? "attachments.shows" : "attachments.title")}
        help={t(isPicture ? "attachments.showsHelp" : "attachments.titleHelp")}
        limit={300}
        value={written.titles}
        onChange={(titles) => onChange({ titles })}
        error={error("titles")}
      />
      <Select
        label={t("attachments.category")}
        choices={categories.data ?? []}
        value={written.category}
        onChange={({ currentTarget }) =>
          onChange({ category: categories.data?.find(isChosen(currentTarget.value))?.value ?? "" })
        }
        error={error("category")}
      />
      <RadioGroup
        label={t("attachments.visibility")}
        choices={[
          { value: "public", label: t("attachments.public") },
          {
            value: "partners",
            label: t("attachments.partners"),
            help: t("attachments.partnersHelp"),
          },
        ]}
        value={written.visibility ?? "public"}
        onChange={(visibility) => onChange({ visibility })}
      />
      <Disclosure summary={t("attachments.more")}>
        <LocalizedTextInput
          label={t("attachments.caption")}
          help={t("attachments.captionHelp")}
          limit={2000}
          multiline
          optional
          value={written.captions}
          onChange={(captions) => onChange({ captions })}
          error={error("captions")}
        />
        <TextInput
          label={t("attachments.credit")}
          help={t("attachments.creditHelp")}
          optional
          maxLength={200}
          value={written.credit}
          onChange={({ currentTarget }) => onChange({ credit: currentTarget.value })}
          error={error("credit")}
        />
        <DateField
          label={t("attachments.dated")}
          optional
          value={written.dated}
          onChange={(dated) => onChange({ dated })}
          error={error("dated")}
        />
        {isPicture ? null : (
          <Select
            label={t("attachments.language")}
            optional
            choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
            value={written.language}
            onChange={({ currentTarget }) => onChange({ language: currentTarget.value })}
            error={error("language")}
          />
        )}
      </Disclosure>
    </>
  );
}

const isChosen =
  (value: string) =>
  (choice: { value: string }): boolean =>
    choice.value === value;
